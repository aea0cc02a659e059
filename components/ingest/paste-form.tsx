"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";

/** Takes a report's text as pasted, line breaks and tabs kept. */
export function PasteForm({ onSubmit, onCancel }: { onSubmit: (text: string) => void; onCancel: () => void }) {
  const t = useTranslations("ingest.paste");
  const id = useId();
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(String(new FormData(event.currentTarget).get("text")));
      }}
    >
      <label htmlFor={id}>{t("label")}</label>
      <textarea id={id} name="text" required rows={12} lang="zh-CN" />
      <div className="inl">
        <button type="submit" className="btn pri">
          {t("submit")}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {t("cancel")}
        </button>
      </div>
    </form>
  );
}
