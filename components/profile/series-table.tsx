import { getTranslations } from "next-intl/server";
import { TriangleIcon } from "@/components/charts/mark";
import { formatValue } from "@/components/report/format-value";
import type { Locale } from "@/lib/domain/app-error";
import { getSeries } from "@/lib/domain/dictionary";
import { factHref } from "@/lib/domain/fact-anchor";
import type { SeriesCell } from "@/lib/domain/series-cell";
import { type CellBook, isDoubtful } from "./cell-book";

type Props = { locale: Locale; book: CellBook; codes: readonly string[]; title: string };

/** The table behind bars: series down, years with a report across, every figure leading to its words. */
export async function SeriesTable({ locale, book, codes, title }: Props) {
  const t = await getTranslations("profile");
  return (
    <details className="twinbox">
      <summary className="txt">{t("table.show")}</summary>
      <div className="tw">
        <table className="d">
          <caption className="vh">{t("table.caption", { title })}</caption>
          <thead>
            <tr>
              <th scope="col" className="l">
                {t("table.series")}
              </th>
              {book.years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {codes.map((code) => (
              <tr key={code}>
                <th scope="row">
                  <a href={`/${locale}/metrics#${code}`}>{getSeries(code)[locale]}</a>
                </th>
                {book.years.map((year) => (
                  <td key={year}>
                    <CellValue locale={locale} cell={book.find(code, year)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** A figure with the way to its words, or the mark and the words of its kind of nothing. */
export async function CellValue({ locale, cell }: { locale: Locale; cell: SeriesCell | undefined }) {
  const t = await getTranslations("profile.status");
  const status = cell?.status ?? "not-stated";
  if (cell && status === "stated" && cell.value !== null) {
    const source = cell.sources[0];
    const text = formatValue(locale, cell.value, cell.qualifier);
    return (
      <>
        {source && cell.reportId !== null ? <a href={factHref(locale, cell.reportId, source.start)}>{text}</a> : text}
        {isDoubtful(cell) && (
          <span className="hang">
            <TriangleIcon />
          </span>
        )}
      </>
    );
  }
  if (status === "blank") return <span className="cell-blank" role="img" aria-label={t("blank")} title={t("blank")} />;
  if (status === "not-in-form") return <span className="nf">{t("not-in-form")}</span>;
  return (
    <span className="nil" title={t(status)}>
      <span aria-hidden="true">—</span>
      <span className="vh">{t(status)}</span>
    </span>
  );
}
