import type { FigureModel, FigureRow } from "@/lib/domain/figure";
import { toEmptyCell } from "./figure-cells";

/**
 * The rows of a figure's table: its own, and one for every year of its range in which a subject has no report on file,
 * so that a reader of the table or of a file is told of the gap. A figure of single years (`pivot`) has its own rows only.
 */
export function listTableRows(figure: FigureModel): FigureRow[] {
  if (figure.pivot.length > 0) return figure.rows;
  const known = new Map(figure.rows.map((row) => [`${row.subject} ${row.year}`, row]));
  return figure.subjects.flatMap(({ key }) =>
    figure.years.map((year) => known.get(`${key} ${year}`) ?? toMissingRow(figure, key, year)),
  );
}

/** Whether a row only says that there is no report. */
export function isMissing({ cells }: FigureRow): boolean {
  return Object.values(cells).every((cell) => cell.status === "no-report");
}

function toMissingRow(figure: FigureModel, subject: string, year: number): FigureRow {
  const nothing = toEmptyCell("no-report", figure.locale);
  const cells = Object.fromEntries(figure.measures.map((measure) => [measure.code, nothing]));
  return { subject, year, form: null, reportId: null, cells, findings: [] };
}
