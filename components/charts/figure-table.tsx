import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { factHref } from "@/lib/domain/fact-anchor";
import type { FigureCell, FigureMeasure, FigureModel, FigureRow, FigureSubject } from "@/lib/domain/figure";
import { isMissing, listTableRows } from "@/lib/series/comparison/table-rows";
import { TriangleIcon } from "./mark";

type TableProps = { figure: FigureModel; links?: ReactNode; heading?: "h2" | "h3" };

/** The same figures as a table, written by the server: readable before any script, and by any reader. */
export async function FigureTable({ figure, links, heading: Heading = "h3" }: TableProps) {
  const t = await getTranslations("chart");
  const value = figure.measures.length === 1;
  const rows = listTableRows(figure);
  return (
    <div className="twin" id={`table-${figure.number}`}>
      <div className="tablehead">
        <Heading className="twintitle">
          {t("tableTitle", { number: figure.number })}{" "}
          <span className="fine">
            {t("tableNote", { count: countReports(figure), unit: figure.unit || t("indexUnit") })}
          </span>
        </Heading>
        <span className="fine tablelinks">{links}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="tw" tabIndex={0} aria-label={t("tableLabel", { title: figure.name, number: figure.number })}>
        <table className="d">
          <thead>
            <tr>
              <th className="l" scope="col">
                {t("subject")}
              </th>
              <th className="l" scope="col">
                {t("year")}
              </th>
              {figure.measures.map((measure) => (
                <th key={measure.code} scope="col">
                  <Key measure={measure} />
                  {measure.label}
                </th>
              ))}
              {value ? (
                <th className="l" scope="col">
                  {t("remark")}
                </th>
              ) : null}
              <th scope="col">{t("sources")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Row
                key={`${row.subject} ${row.year}`}
                figure={figure}
                row={row}
                before={rows[index - 1]}
                after={rows[index + 1]}
                words={{
                  source: t("source"),
                  blank: t("blank"),
                  row: t("sourceOf", { year: String(row.year), agency: findName(figure, row) }),
                }}
              />
            ))}
          </tbody>
        </table>
      </section>
      <KeyLine
        figure={figure}
        words={{
          notStated: t("keyNotStated"),
          blank: t("keyBlank"),
          notInForm: t("keyNotInForm"),
          derived: t("keyDerived"),
          doubt: t("keyDoubt"),
          blankMark: t("blank"),
          notInFormMark: t("notInForm"),
        }}
      />
    </div>
  );
}

const findName = (figure: FigureModel, row: FigureRow): string =>
  figure.subjects.find((subject) => subject.key === row.subject)?.name ?? "";

const countReports = (figure: FigureModel): number =>
  figure.sources.filter((source) =>
    figure.rows.some((row) => row.subject === source.subject && row.year === source.year),
  ).length;

function Key({ measure }: { measure: FigureMeasure }) {
  if (measure.tone === "plain") return null;
  const unsplit = "repeating-linear-gradient(135deg, var(--paper) 0 2px, var(--hatch) 2px 4px)";
  return (
    <span className="key" style={{ background: measure.tone === "unknown" ? unsplit : `var(--o-${measure.tone})` }} />
  );
}

type RowProps = {
  figure: FigureModel;
  row: FigureRow;
  before: FigureRow | undefined;
  after: FigureRow | undefined;
  words: { source: string; blank: string; row: string };
};

function Row({ figure, row, before, after, words }: RowProps) {
  const subject = figure.subjects.find((one) => one.key === row.subject);
  const begins = before?.subject !== row.subject;
  const apart = begins && Boolean(subject?.apart) && before !== undefined;
  const classes = [after?.subject === row.subject ? "grp" : "", apart ? "set" : ""].filter(Boolean).join(" ");
  const value = figure.measures.length === 1 ? row.cells[figure.measures[0]?.code ?? ""] : undefined;
  return (
    <tr className={classes || undefined}>
      <th scope="row">
        <RowName subject={subject} begins={begins} english={figure.locale === "en"} />
      </th>
      <td className="l">{row.year}</td>
      <Cells figure={figure} row={row} blank={words.blank} />
      {value ? <td className="l remark">{value.words}</td> : null}
      <td>
        {row.reportId === null ? null : (
          <a href={`/${figure.locale}/reports/${row.reportId}`} aria-label={words.row}>
            {words.source}
          </a>
        )}
      </td>
    </tr>
  );
}

/** A year without a report says so once, over all its columns; beside one column its remark says it. */
function Cells({ figure, row, blank }: Omit<CellProps, "measure">) {
  const [first, second] = figure.measures;
  if (first && isMissing(row)) {
    return second ? (
      <td className="missing" colSpan={figure.measures.length}>
        {row.cells[first.code]?.words}
      </td>
    ) : (
      <td />
    );
  }
  return figure.measures.map((measure) => (
    <td key={measure.code}>
      <Cell figure={figure} row={row} measure={measure} blank={blank} />
    </td>
  ));
}

function RowName({
  subject,
  begins,
  english,
}: {
  subject: FigureSubject | undefined;
  begins: boolean;
  english: boolean;
}) {
  if (!begins) return <span className="vh">{subject?.name}</span>;
  return (
    <>
      {subject?.name}
      {english && subject && subject.short !== subject.name ? <span className="fine"> {subject.short}</span> : null}
    </>
  );
}

type CellProps = { figure: FigureModel; row: FigureRow; measure: FigureMeasure; blank: string };

function Cell({ figure, row, measure, blank }: CellProps) {
  const cell = row.cells[measure.code];
  if (!cell) return null;
  if (cell.value === null) return <Nothing cell={cell} blank={blank} />;
  const doubt = row.findings.find((finding) => cell.flags.includes(finding.rule));
  const marked = doubt && (measure.role === "total" || measure.role === "value");
  const source = cell.sources[0];
  const text = source ? <a href={factHref(figure.locale, source.reportId, source.start)}>{cell.text}</a> : cell.text;
  return (
    <span title={cell.words || undefined}>
      {marked ? <b>{text}</b> : text}
      {cell.denominator !== null && cell.count !== null ? (
        <span className="frac">
          {" "}
          {cell.count.toLocaleString("en-US")}/{cell.denominator.toLocaleString("en-US")}
        </span>
      ) : null}
      {cell.of === undefined ? null : (
        <span className="frac">
          {" "}
          {cell.reported}/{cell.of}
        </span>
      )}
      {marked ? (
        <span className="hang">
          <TriangleIcon severity={doubt.severity} />
        </span>
      ) : null}
      {!marked && cell.flags.includes("derived") && cell.denominator === null && measure.tone !== "unknown" ? (
        <span className="hang">†</span>
      ) : null}
    </span>
  );
}

/** Every kind of nothing has its own mark, and says itself in words. */
function Nothing({ cell, blank }: { cell: FigureCell; blank: string }) {
  if (cell.status === "blank") return <span className="cell-blank" role="img" aria-label={blank} title={cell.words} />;
  if (cell.status === "not-in-form") {
    return (
      <span className="nf" title={cell.words}>
        {cell.text}
      </span>
    );
  }
  if (cell.status === "too-few" && cell.count !== null && cell.denominator !== null) {
    return (
      <span className="frac" title={cell.words}>
        {cell.count}/{cell.denominator}
      </span>
    );
  }
  return (
    <span className="nil" title={cell.words}>
      <span aria-hidden="true">—</span>
      <span className="vh">{cell.words}</span>
    </span>
  );
}

type KeyWords = {
  notStated: string;
  blank: string;
  notInForm: string;
  derived: string;
  doubt: string;
  blankMark: string;
  notInFormMark: string;
};

/** The marks of the table in words, only those it has. */
function KeyLine({ figure, words }: { figure: FigureModel; words: KeyWords }) {
  const cells = figure.rows.flatMap((row) => Object.values(row.cells));
  const has = (wanted: (cell: FigureCell) => boolean) => cells.some(wanted);
  return (
    <div className="keyline">
      {has((cell) => cell.status === "not-stated") ? <span>— {words.notStated}</span> : null}
      {has((cell) => cell.status === "blank") ? (
        <span>
          <span className="cell-blank" role="img" aria-label={words.blankMark} /> {words.blank}
        </span>
      ) : null}
      {has((cell) => cell.status === "not-in-form") ? (
        <span>
          <span className="nf">{words.notInFormMark}</span> {words.notInForm}
        </span>
      ) : null}
      {has((cell) => cell.flags.includes("derived") && cell.value !== null) ? <span>† {words.derived}</span> : null}
      {figure.rows.some((row) => row.findings.length > 0) ? (
        <span>
          <TriangleIcon /> {words.doubt}
        </span>
      ) : null}
    </div>
  );
}
