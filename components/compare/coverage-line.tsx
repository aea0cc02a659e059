import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/app-error";
import type { Comparison } from "@/lib/series/comparison/build-comparison";

/** What is on file of what is compared; and where nothing is, which years or measures have something. */
export async function Coverage({ locale, comparison }: { locale: Locale; comparison: Comparison }) {
  const t = await getTranslations("compare");
  const rows = comparison.figures.flatMap((figure) => figure.rows);
  const stated = rows.some((row) => Object.values(row.cells).some((cell) => cell.value !== null));
  const years = Object.keys(comparison.reportsByYear).map(Number);
  return (
    <>
      <p className="cover">
        {toParts(comparison.coverage).map((part) => (part.strong ? <b key={part.at}>{part.text}</b> : part.text))}
      </p>
      {rows.length === 0 && years.length > 0 ? (
        <p className="cover">
          {t("noYears", { years: years.join(locale === "zh" ? "、" : ", ") })}{" "}
          <a href={toYearsHref(locale, comparison, years)}>{t("showYears")}</a>
        </p>
      ) : null}
      {rows.length > 0 && !stated ? (
        <p className="cover">
          {t("noFigures")} <a href={`/${locale}/metrics`}>{t("seeMetrics")}</a>
        </p>
      ) : null}
    </>
  );
}

function toYearsHref(locale: Locale, comparison: Comparison, years: readonly number[]): string {
  const query = comparison.query
    .replace(/&from=\d+/, `&from=${Math.min(...years)}`)
    .replace(/&to=\d+/, `&to=${Math.max(...years)}`);
  return `/${locale}/compare?${query}`;
}

/** `a **9** b` as parts, the emphasised ones told apart. */
function toParts(sentence: string): { at: number; text: string; strong: boolean }[] {
  return sentence.split("**").map((text, at) => ({ at, text, strong: at % 2 === 1 }));
}
