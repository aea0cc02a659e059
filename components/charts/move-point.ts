import type { FigureModel } from "@/lib/domain/figure";
import type { ActivePoint } from "./line-plot";

type Step = { year: number; subject: number };

const PANEL_STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { year: -1, subject: 0 },
  ArrowDown: { year: 1, subject: 0 },
  ArrowLeft: { year: 0, subject: -1 },
  ArrowRight: { year: 0, subject: 1 },
};
const PLOT_STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { year: 0, subject: -1 },
  ArrowDown: { year: 0, subject: 1 },
  ArrowLeft: { year: -1, subject: 0 },
  ArrowRight: { year: 1, subject: 0 },
};

/** Where a key leads from a point: the next one in its direction that the figure has, `null` on Escape, undefined for other keys. */
export function movePoint(figure: FigureModel, from: ActivePoint | null, key: string): ActivePoint | null | undefined {
  if (key === "Escape") return from ? null : undefined;
  const panels = figure.kind === "outcomes" || figure.kind === "multiples";
  const step = (panels ? PANEL_STEPS : PLOT_STEPS)[key];
  if (!step) return undefined;
  const points = figure.rows.map(({ subject, year }) => ({ subject, year }));
  if (!from) return points[0];
  if (step.subject === 0) return findYear(points, from, step.year);
  return findSubject(figure, points, from, step.subject);
}

/** The subject's next year that has a row. */
function findYear(points: readonly ActivePoint[], from: ActivePoint, step: number): ActivePoint {
  const own = points.filter((point) => point.subject === from.subject);
  return own[own.findIndex((point) => point.year === from.year) + step] ?? from;
}

/** The nearest year of the next subject that has any row. */
function findSubject(
  figure: FigureModel,
  points: readonly ActivePoint[],
  from: ActivePoint,
  step: number,
): ActivePoint {
  const keys = figure.subjects
    .map((subject) => subject.key)
    .filter((key) => points.some((point) => point.subject === key));
  const key = keys[keys.indexOf(from.subject) + step];
  const near = points
    .filter((point) => point.subject === key)
    .toSorted((a, b) => Math.abs(a.year - from.year) - Math.abs(b.year - from.year));
  return near[0] ?? from;
}
