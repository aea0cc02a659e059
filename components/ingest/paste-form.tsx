"use client";
import { useId } from "react";
import { useIngestWords } from "./ingest-words";

/** Takes a report's text as pasted, line breaks and tabs kept. */
export function PasteForm({ onSubmit, onCancel }: { onSubmit: (text: string) => void; onCancel: () => void }) {
  const { t } = useIngestWords();
  const id = useId();
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(String(new FormData(event.currentTarget).get("text")));
      }}
    >
      <label htmlFor={id}>{t("paste.label")}</label>
      <textarea id={id} name="text" required rows={12} lang="zh-CN" />
      <div className="inl">
        <button type="submit" className="btn pri">
          {t("paste.submit")}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {t("paste.cancel")}
        </button>
      </div>
    </form>
  );
}
