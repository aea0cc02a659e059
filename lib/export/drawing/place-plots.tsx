import type { ReactElement } from "react";
import { BarPanel } from "@/components/charts/bar-panel";
import { ColumnPlot } from "@/components/charts/column-plot";
import { toExportHref } from "@/components/charts/export-links";
import { countLines } from "@/components/charts/geometry/panel-rows";
import { isPanelStack, PANEL_AXIS, PANEL_HEAD, STACK_PLOT } from "@/components/charts/geometry/plot-height";
import { layoutRows, type RowLayout } from "@/components/charts/geometry/row-layout";
import { LinePlot } from "@/components/charts/line-plot";
import { RankingPlot } from "@/components/charts/ranking-plot";
import { StackPanel } from "@/components/charts/stack-panel";
import type { FigureModel, FigureSubject } from "@/lib/domain/figure";
import type { SheetSize } from "./sheet-size";
import { TablePlot } from "./table-plot";

/** One drawing of the page's own chart components, where it stands on the sheet's plot area. */
export type Plot = { x: number; y: number; element: ReactElement };
/** A subject's name over its panel. */
export type PanelHead = { x: number; y: number; subject: FigureSubject };
export type PlotArea = {
  plots: Plot[];
  heads: PanelHead[];
  /** Rows of years at the left of panels, one list a line of panels. */
  years: { y: number; layout: RowLayout }[];
  /** Hairlines before subjects that stand apart. */
  rules: { x: number; y: number; height: number }[];
  height: number;
};

const YEARS = 56;
const TOTALS = 80;
const PANELS_A_LINE = 6;
const STACKS_A_LINE = 4;
/** Panels of stacks stand no further from each other than this. */
const STACK_PITCH = 340;
const LINE_GAP = 24;

/**
 * Places a figure's charts on an area of the given width: the same components as on the page, at the sheet's sizes.
 * `address` is that of its view.
 */
export function placePlots(
  figure: FigureModel,
  width: number,
  size: SheetSize,
  hatch: string,
  words: PlotWords,
  address: string,
): PlotArea {
  if (figure.kind === "outcomes" || figure.kind === "multiples") return placePanels(figure, width, size, hatch);
  if (isPanelStack(figure)) return placeStacks(figure, width, hatch);
  const element =
    figure.kind === "table" ? (
      <TablePlot figure={figure} width={width} most={size.rows} hatch={hatch} csv={toCsvAddress(figure, address)} />
    ) : figure.kind === "ranking" ? (
      <RankingPlot figure={figure} width={width} />
    ) : figure.kind === "lines" || figure.kind === "slope" ? (
      <LinePlot figure={figure} width={width} words={words} />
    ) : (
      <ColumnPlot figure={figure} width={width} words={words} />
    );
  return { plots: [{ x: 0, y: 0, element }], heads: [], years: [], rules: [], height: 0 };
}

/** Where all rows of a figure are. */
function toCsvAddress(figure: FigureModel, address: string): string {
  return new URL(toExportHref(figure, "csv"), address).href;
}

export type PlotWords = { coverage: string; implied: string };

function placePanels(figure: FigureModel, width: number, size: SheetSize, hatch: string): PlotArea {
  const layout = layoutRows(figure.years, figure.breaks, size.row, (year) => countLines(figure, year));
  const lines = toLines(figure.subjects, PANELS_A_LINE);
  const pitch = (width - YEARS) / (lines[0]?.length ?? 1);
  const panel = { ...size.row, length: Math.floor(Math.min(pitch - TOTALS, 260)), totals: TOTALS, axis: PANEL_AXIS };
  const lineHeight = PANEL_HEAD + layout.height + PANEL_AXIS + LINE_GAP;
  const area: PlotArea = { plots: [], heads: [], years: [], rules: [], height: lines.length * lineHeight - LINE_GAP };
  for (const [line, subjects] of lines.entries()) {
    const top = line * lineHeight;
    area.years.push({ y: top + PANEL_HEAD, layout });
    for (const [i, subject] of subjects.entries()) {
      const x = Math.round(YEARS + i * pitch);
      area.heads.push({ x, y: top, subject });
      if (subject.apart && !subjects[i - 1]?.apart)
        area.rules.push({ x: x - 14, y: top, height: lineHeight - LINE_GAP });
      const element = <BarPanel figure={figure} subject={subject} layout={layout} size={panel} hatch={hatch} />;
      area.plots.push({ x, y: top + PANEL_HEAD, element });
    }
  }
  return area;
}

function placeStacks(figure: FigureModel, width: number, hatch: string): PlotArea {
  const lines = toLines(figure.subjects, STACKS_A_LINE);
  const pitch = Math.min(width / Math.max(1, lines[0]?.length ?? 1), STACK_PITCH);
  const lineHeight = PANEL_HEAD + STACK_PLOT + PANEL_AXIS + LINE_GAP;
  const area: PlotArea = { plots: [], heads: [], years: [], rules: [], height: lines.length * lineHeight - LINE_GAP };
  for (const [line, subjects] of lines.entries()) {
    for (const [i, subject] of subjects.entries()) {
      const place = { x: Math.round(i * pitch), y: line * lineHeight };
      area.heads.push({ ...place, subject });
      const element = <StackPanel figure={figure} subject={subject} hatch={hatch} />;
      area.plots.push({ x: place.x, y: place.y + PANEL_HEAD, element });
    }
  }
  return area;
}

/** Subjects in lines as even as can be: seven are four and three. */
function toLines<T>(all: readonly T[], most: number): T[][] {
  const lines = Math.max(1, Math.ceil(all.length / most));
  const each = Math.ceil(all.length / lines);
  return Array.from({ length: lines }, (_, i) => all.slice(i * each, (i + 1) * each));
}
