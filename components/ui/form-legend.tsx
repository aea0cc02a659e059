import { getTranslations } from "next-intl/server";
import { FORMS } from "@/lib/domain/dictionary";
import { Triangle } from "./triangle";

/** What the colours of the statistical forms mean; with the marks of a coverage grid where `marks` is set. */
export async function FormLegend({ marks }: { marks?: { error: string; none: string; hollow?: boolean } }) {
  const t = await getTranslations("common.forms");
  return (
    <ul className="legend">
      {FORMS.map((form) => (
        <li key={form}>
          <svg width="16" height="10" aria-hidden="true">
            <rect width="16" height="10" fill={`var(--f-${form})`} />
          </svg>
          {t(form)}
        </li>
      ))}
      {marks?.error && (
        <li>
          <Triangle />
          {marks.error}
        </li>
      )}
      {marks && (
        <li>
          <svg width="12" height="10" aria-hidden="true">
            {marks.hollow ? (
              <rect x=".5" y=".5" width="9" height="9" fill="none" stroke="var(--line-2)" />
            ) : (
              <path className="none" d="M1 5.5h10" />
            )}
          </svg>
          {marks.none}
        </li>
      )}
    </ul>
  );
}
