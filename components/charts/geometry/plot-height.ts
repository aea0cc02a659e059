import type { FigureModel } from "@/lib/domain/figure";
import { countLines } from "./panel-rows";
import { layoutRows, PAGE_ROWS, type RowLayout } from "./row-layout";

/** Pixels of a line or bar plot: labels of forms above, the plot, years under it, then the coverage strip. */
export const PLOT = { top: 30, plot: 272, years: 42, strip: 22, foot: 14, left: 136, leftNarrow: 40 } as const;
/** Above a panel: its subject's name and note. */
export const PANEL_HEAD = 44;
export const PANEL_AXIS = 22;
export const STACK_PLOT = 200;

/** The rows of a figure's panels on a page. */
export function layoutPanels(figure: FigureModel): RowLayout {
  return layoutRows(figure.years, figure.breaks, PAGE_ROWS, (year) => countLines(figure, year));
}

/** The height a figure's chart takes on a page, known before the chart is there; 0 where it is a table alone. */
export function toPlotHeight(figure: FigureModel): number {
  if (figure.kind === "table") return 0;
  if (figure.kind === "outcomes" || figure.kind === "multiples") {
    return PANEL_HEAD + layoutPanels(figure).height + PANEL_AXIS;
  }
  if (figure.kind === "ranking") return figure.subjects.length * PAGE_ROWS.row + PANEL_AXIS;
  if (isPanelStack(figure)) return PANEL_HEAD + STACK_PLOT + PANEL_AXIS;
  return PLOT.top + PLOT.plot + PLOT.years + figure.subjects.length * PLOT.strip + PLOT.foot;
}

/** Stacks of the outcomes stand in a panel a subject; of one measure, the subjects themselves are stacked. */
export function isPanelStack(figure: FigureModel): boolean {
  const stacks = figure.kind === "stack" || figure.kind === "share";
  return stacks && figure.measures.some((measure) => measure.role === "part");
}
