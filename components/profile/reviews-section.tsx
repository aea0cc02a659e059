import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/app-error";
import { RATIOS } from "@/lib/domain/dictionary";
import { toRatio } from "@/lib/series/ratios";
import type { CellBook } from "./cell-book";
import { CellValue } from "./series-table";

const PROCEDURES = ["reconsideration", "litigation"] as const;
const RESULTS = ["upheld", "corrected", "other", "pending"] as const;
const FILLS = { upheld: "var(--ink-4)", corrected: "var(--ink)", other: "var(--line-2)", pending: "var(--paper-3)" };
const BAR = 120;

/** Reconsideration and litigation, a row a year and procedure, with the share of decisions corrected. */
export async function ReviewsSection({
  locale,
  book,
  tools,
}: {
  locale: Locale;
  book: CellBook;
  tools?: React.ReactNode;
}) {
  const t = await getTranslations("profile.reviews");
  return (
    <section className="sec" aria-labelledby="reviews">
      <div className="fighead">
        <div>
          <h2 id="reviews">{t("title")}</h2>
          <p className="what">{t("what")}</p>
        </div>
        <div className="figtools">{tools}</div>
      </div>
      <div className="tw">
        <table className="d">
          <thead>
            <tr>
              <th scope="col" className="l">
                {t("year")}
              </th>
              <th scope="col" className="l">
                {t("procedure")}
              </th>
              <th scope="col">{t("total")}</th>
              {RESULTS.map((result) => (
                <th key={result} scope="col">
                  {t(result)}
                </th>
              ))}
              <th scope="col" className="l">
                <span className="vh">{t("picture")}</span>
              </th>
              <th scope="col">{t("rate")}</th>
            </tr>
          </thead>
          <tbody>
            {book.years.toReversed().map((year) => (
              <YearRows key={year} year={year} book={book} locale={locale} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="keyline">
        <span>— {t("key")}</span>
      </div>
    </section>
  );
}

type RowsProps = { year: number; book: CellBook; locale: Locale };

/** Two rows; one where the report speaks of neither procedure. */
async function YearRows({ year, book, locale }: RowsProps) {
  const t = await getTranslations("profile.reviews");
  const codes = PROCEDURES.flatMap((kind) => ["total", ...RESULTS].map((result) => `${kind}.${result}`));
  const isSilent = codes.every((code) => (book.find(code, year)?.status ?? "not-stated") === "not-stated");
  const shown = isSilent ? PROCEDURES.slice(0, 1) : PROCEDURES;
  return shown.map((kind, index) => (
    <tr key={kind} className={index < shown.length - 1 ? "grp" : undefined}>
      <th scope="row" className="l">
        {index === 0 ? year : <span className="vh">{year}</span>}
      </th>
      <td className="l">{isSilent ? t("both") : t(kind)}</td>
      {(["total", ...RESULTS] as const).map((result) => (
        <td key={result}>
          <CellValue locale={locale} cell={book.find(`${kind}.${result}`, year)} />
        </td>
      ))}
      <td className="l pic">
        <ResultBar book={book} year={year} kind={kind} />
      </td>
      <td>
        <Rate book={book} year={year} kind={kind} />
      </td>
    </tr>
  ));
}

type CellProps = { book: CellBook; year: number; kind: (typeof PROCEDURES)[number] };

function ResultBar({ book, year, kind }: CellProps) {
  const parts = RESULTS.map((result) => ({ result, value: book.find(`${kind}.${result}`, year)?.value ?? 0 }));
  const all = parts.reduce((sum, part) => sum + part.value, 0);
  if (all === 0) return null;
  let x = 0;
  return (
    <svg width={BAR} height="10" aria-hidden="true">
      {parts
        .filter((part) => part.value > 0)
        .map(({ result, value }) => {
          const at = x;
          const width = Math.max(2, Math.round((BAR * value) / all));
          x += width;
          return <rect key={result} x={at} width={width - 1} height="10" fill={FILLS[result]} />;
        })}
    </svg>
  );
}

/** The share corrected with its fraction; under five cases the fraction alone; 0 of 0 is no share. */
async function Rate({ book, year, kind }: CellProps) {
  const t = await getTranslations("profile.reviews");
  const ratio = RATIOS.get(`ratio.${kind}_corrected`);
  const rate = ratio && toRatio(ratio, book.ofYear(year));
  if (!rate || rate.numerator === null || rate.denominator === null) {
    return (
      <span className="nil">
        <span aria-hidden="true">—</span>
        <span className="vh">{t("key")}</span>
      </span>
    );
  }
  const fraction = `${rate.numerator}/${rate.denominator}`;
  if (rate.value === null) {
    return (
      <span className="frac">
        {fraction}
        {rate.denominator === 0 ? t("notComputed") : ""}
      </span>
    );
  }
  return (
    <>
      {rate.value.toFixed(1)}% <span className="frac">{fraction}</span>
    </>
  );
}
