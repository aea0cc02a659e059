import type { FigureModel } from "@/lib/domain/figure";
import { breakText, wrapText } from "@/lib/export/text-width";
import { toRange } from "@/lib/series/comparison/figure-words";
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
  const title = balanceLines(figure.title, inner, size.title);
  const isTable = figure.kind === "table";
  const description = wrapText(toScoped(figure), inner, 16);
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

/** Away from its page a figure has no number; the years it draws and its unit stand under its title. */
function toScoped({ description, years, pivot, unit, kind, locale }: FigureModel): string {
  const range = toRange(pivot.length > 0 ? pivot : years, locale, kind === "slope");
  const said = description.includes(locale === "zh" ? `，${unit}。` : `, ${unit}.`);
  const scope = SHEET_WORDS[locale].scope(range, kind === "share" ? "%" : said ? "" : unit);
  return `${description.replace(/^(?:图 \d+　|Figure \d+\. )/, "")}${locale === "zh" ? "" : " "}${scope}`;
}

/** As few lines as fit, of about one length: no last line of a single word. */
function balanceLines(text: string, width: number, size: number): string[] {
  const lines = wrapText(text, width, size, 600);
  let narrow = width;
  while (lines.length > 1 && wrapText(text, narrow - 20, size, 600).length === lines.length) narrow -= 20;
  return wrapText(text, narrow, size, 600);
}
