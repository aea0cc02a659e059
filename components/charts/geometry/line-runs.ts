import type { FigureBreak, FigureRow } from "@/lib/domain/figure";

export type LinePoint = {
  year: number;
  value: number;
  implied: boolean;
  contradicted: boolean;
  text: string;
  basis: string;
};
/** Points that a line joins. A run of one point is a point alone; `dashed` where an end is implied. */
export type LineRun = { points: LinePoint[]; dashed: boolean };

/** The points of one subject, oldest first. */
export function toPoints(rows: readonly FigureRow[], subject: string, code: string): LinePoint[] {
  return rows
    .filter((row) => row.subject === subject)
    .flatMap((row) => {
      const cell = row.cells[code];
      if (!cell || cell.value === null) return [];
      const contradicted = row.findings.some((finding) => cell.flags.includes(finding.rule));
      return {
        year: row.year,
        value: cell.value,
        implied: cell.status === "implied",
        contradicted,
        text: cell.text,
        basis: cell.basis ?? "",
      };
    })
    .toSorted((a, b) => a.year - b.year);
}

/** Joins two points only when their years adjoin, no change of meaning lies between, and a city sums the same agencies. */
export function toRuns(points: readonly LinePoint[], breaks: readonly FigureBreak[]): LineRun[] {
  const runs: LineRun[] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.points.at(-1);
    const adjoins = last !== undefined && last.year === point.year - 1 && last.basis === point.basis;
    const broken = breaks.some((one) => last !== undefined && last.year < one.year && one.year <= point.year);
    const dashed = Boolean(last?.implied || point.implied);
    if (!run || !last || !adjoins || broken) runs.push({ points: [point], dashed: false });
    else if (run.points.length === 1 || run.dashed === dashed) {
      run.points.push(point);
      run.dashed = dashed;
    } else runs.push({ points: [last, point], dashed });
  }
  return runs;
}

/** Points that carry a label: those alone, the last of every joined run, and what is implied. */
export function listLabelled(points: readonly LinePoint[], breaks: readonly FigureBreak[]): LinePoint[] {
  const joined = toRuns(points, breaks).filter((run) => run.points.length > 1);
  const hasNext = (point: LinePoint) => joined.some((run) => run.points.slice(0, -1).includes(point));
  return points.filter((point) => point.implied || !hasNext(point));
}
