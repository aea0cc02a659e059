"use client";
import { useId } from "react";
import { useIngestWords } from "./ingest-words";

type Props = {
  agency: string;
  /** Null where the report does not tell it. */
  year: number | null;
  submitLabel: string;
  onSubmit: (corrected: { agency: string; year: number }) => void;
  onCancel: () => void;
};

/** Corrects what was detected: the agency by its full name, and the year the report is about. */
export function CorrectForm({ agency, year, submitLabel, onSubmit, onCancel }: Props) {
  const { t } = useIngestWords();
  const id = useId();
  return (
    <form
      className="correct"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        onSubmit({ agency: String(form.get("agency")).trim(), year: Number(form.get("year")) });
      }}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <label htmlFor={`${id}-agency`}>{t("form.agency")}</label>
      {/* biome-ignore lint/a11y/noAutofocus: the form opens at the reader's own click */}
      <input id={`${id}-agency`} name="agency" defaultValue={agency} required maxLength={80} autoFocus lang="zh-CN" />
      <label htmlFor={`${id}-year`}>{t("form.year")}</label>
      <input id={`${id}-year`} name="year" type="number" defaultValue={year ?? ""} required min={2000} max={2100} />
      <div className="inl">
        <button type="submit" className="btn s pri">
          {submitLabel}
        </button>
        <button type="button" className="btn s" onClick={onCancel}>
          {t("form.cancel")}
        </button>
      </div>
    </form>
  );
}
