import type { FigureModel } from "@/lib/domain/figure";
import { breakText, wrapText } from "@/lib/export/text-width";
import { type PlacedItem, placeLegend, toNoteLines } from "./sheet-furniture";
import { MARGIN, type SheetSize, SMALL_TEXT } from "./sheet-size";
import { SHEET_WORDS } from "./sheet-words";

/** Where everything on a sheet stands; numbers are the tops of blocks, in pixels. */
export type SheetLayout = {
  inner: number;
  title: { lines: string[]; y: number };
  description: { lines: string[]; y: number };
  legend: { placed: PlacedItem[]; y: number };
  plots: { y: number };
  notes: { lines: string[]; y: number };
  sources: { lines: string[]; y: number };
  foot: { lines: string[]; y: number };
  height: number;
};

const TITLE_TOP = 52;

/** Lays a sheet out from the top: title, description, legend, charts, notes; sources and address stand at its foot. */
export function layoutSheet(figure: FigureModel, size: SheetSize, plotHeight: number, address: string): SheetLayout {
  const inner = size.width - 2 * MARGIN;
  const title = wrapText(figure.title, inner, size.title, 600);
  const isTable = figure.kind === "table";
  const description = wrapText(isTable ? describeTable(figure) : figure.description, inner, 16);
  const legend = placeLegend(isTable ? [] : figure.legend, inner);
  const descriptionY = TITLE_TOP + title.length * (size.title + 12);
  const legendY = descriptionY + description.length * 24 + 8;
  const plotsY = legendY + legend.height + 14;
  const notes = toNoteLines(figure, inner);
  const notesY = plotsY + plotHeight + 14;
  const sources = wrapText(SHEET_WORDS[figure.locale].source + figure.sourceLine, inner, 14);
  const foot = breakText(address, inner, SMALL_TEXT);
  const footHeight = 20 + sources.length * 21 + (foot.length + 1) * 21;
  const needed = notesY + notes.length * 21 + 20 + footHeight + MARGIN - 20;
  const height = Math.max(size.height, Math.ceil(needed));
  const sourcesY = height - MARGIN + 12 - footHeight;
  return {
    inner,
    title: { lines: title, y: TITLE_TOP },
    description: { lines: description, y: descriptionY },
    legend: { placed: legend.placed, y: legendY },
    plots: { y: plotsY },
    notes: { lines: notes, y: notesY },
    sources: { lines: sources, y: sourcesY },
    foot: { lines: foot, y: sourcesY + 16 + sources.length * 21 },
    height,
  };
}

/** A table has no axes to read years and unit from: they stand under its title. */
function describeTable({ description, years, unit, locale }: FigureModel): string {
  const scope = SHEET_WORDS[locale].scope(years[0] ?? 0, years.at(-1) ?? 0, unit);
  return `${description}${locale === "zh" ? "" : " "}${scope}`;
}
