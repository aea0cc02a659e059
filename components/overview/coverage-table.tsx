import { getTranslations } from "next-intl/server";
import { TriangleIcon } from "@/components/charts/mark";
import type { GridCell, GridGroup, GridRow } from "./coverage-grid";

/** The coverage grid as a table, closed at first: every report with its form in words, and every year without one. */
export async function CoverageTable({ groups, from, to }: { groups: GridGroup[]; from: number; to: number }) {
  const [t, common, agencies] = await Promise.all([
    getTranslations("overview.coverage"),
    getTranslations("common"),
    getTranslations("chart"),
  ]);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const words = { none: t("none"), error: t("error") };
  return (
    <details className="twinbox">
      <summary className="txt">{common("table")}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="tw" tabIndex={0} aria-label={t("label")}>
        <table className="d covertable">
          <thead>
            <tr>
              <th scope="col" className="l">
                {agencies("subject")}
              </th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              <th scope="col">{t("unit")}</th>
            </tr>
          </thead>
          <tbody>
            {groups.flatMap((group) =>
              group.rows.map((row) => (
                <CoverageRow
                  key={row.href}
                  row={row}
                  years={years}
                  toForm={(cell) => common(`forms.${cell.form}`)}
                  words={words}
                />
              )),
            )}
          </tbody>
        </table>
      </section>
    </details>
  );
}

type RowProps = {
  row: GridRow;
  years: readonly number[];
  toForm: (cell: GridCell) => string;
  words: { none: string; error: string };
};

function CoverageRow({ row, years, toForm, words }: RowProps) {
  const byYear = new Map(row.cells.map((cell) => [cell.year, cell]));
  return (
    <tr>
      <th scope="row" className="l">
        <a href={row.href} lang="zh-CN">
          {row.name}
        </a>
        {row.place ? <span className="fine"> {row.place}</span> : null}
      </th>
      {years.map((year) => {
        const cell = byYear.get(year);
        return (
          <td key={year}>
            {cell ? (
              <a href={cell.href}>
                {toForm(cell)}
                {cell.isError && (
                  <>
                    {" "}
                    <TriangleIcon />
                    <span className="vh">{words.error}</span>
                  </>
                )}
              </a>
            ) : (
              <>
                <span aria-hidden="true">—</span>
                <span className="vh">{words.none}</span>
              </>
            )}
          </td>
        );
      })}
      <td>{row.cells.length}</td>
    </tr>
  );
}
