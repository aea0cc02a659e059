import type { FigureKind } from "@/lib/domain/figure";
import type { Drawing } from "./drawing";

type Load = () => Promise<Drawing>;
// Bars and lines are drawn by the same parts of the chart library, and often stand on one page.
const bars: Load = () => import("./scatter-drawings").then((module) => module.BarDrawing);
const lines: Load = () => import("./scatter-drawings").then((module) => module.LineDrawing);
const columns: Load = () => import("./column-drawing").then((module) => module.ColumnDrawing);

/** How the code arrives that draws each kind of figure; kinds drawn alike share it, a table has none. */
export const DRAWING_LOADS: Readonly<Record<FigureKind, Load | null>> = {
  outcomes: bars,
  multiples: bars,
  lines,
  slope: lines,
  bars: columns,
  stack: columns,
  share: columns,
  ranking: columns,
  table: null,
};
