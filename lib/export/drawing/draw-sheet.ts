import { createElement, type ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { FigureModel } from "@/lib/domain/figure";
import { embedFonts } from "@/lib/export/fonts";
import { inlineStyles } from "./inline-styles";
import { placePlots } from "./place-plots";
import { Sheet } from "./sheet";
import { layoutSheet } from "./sheet-layout";
import { MARGIN, SHEETS, type SheetShape, type SheetSize } from "./sheet-size";
import { SHEET_WORDS } from "./sheet-words";
import { drawingRules } from "./style-rules";

export type SheetInput = {
  figure: FigureModel;
  shape: SheetShape;
  /** The view's whole address, to be printed at the foot. */
  address: string;
  /** `2026-11-24`. */
  date: string;
  /** True carries the glyphs inside the file; a rasteriser that has the font needs none. */
  fonts: boolean;
};

/** Draws a figure as an SVG file that needs nothing else: charts, furniture, plain colours, and the glyphs it uses. */
export async function drawSheet({ figure, shape, address, date, fonts }: SheetInput): Promise<string> {
  const hatch = `hatch-${figure.digest}`;
  const { size, area } = fitPlots(figure, SHEETS[shape], hatch, address);
  const charts = await Promise.all(area.plots.map((plot) => render(plot.element)));
  const tallest = Math.max(0, ...charts.map((chart) => Number(chart.getAttribute("height"))));
  const layout = layoutSheet(figure, size, area.height || tallest, address);
  const sheet = await render(createElement(Sheet, { figure, size, layout, area, hatch, date }));
  for (const [i, place] of [...sheet.querySelectorAll("[data-plot]")].entries()) {
    const chart = charts[i];
    if (!chart) continue;
    chart.setAttribute("overflow", "visible");
    place.appendChild(chart);
    place.removeAttribute("data-plot");
  }
  inlineStyles(sheet, drawingRules());
  if (figure.locale === "en") straightenQuotes(sheet);
  if (fonts) sheet.prepend(await toFontStyle(sheet.textContent ?? ""));
  return toXml(sheet);
}

/** The lowest row of a panel's bars that still holds its numbers. */
const LOWEST_ROW = 26;

/** Plots in rows as high as the shape has room for, down to the lowest; what needs more makes the sheet higher. */
function fitPlots(figure: FigureModel, size: SheetSize, hatch: string, address: string) {
  const place = (one: SheetSize) =>
    placePlots(figure, one.width - 2 * MARGIN, one, hatch, SHEET_WORDS[figure.locale], address);
  const area = place(size);
  const rows = area.years.reduce((sum, { layout }) => sum + layout.rows.length + layout.breaks.length, 0);
  const over = layoutSheet(figure, size, area.height, address).height - size.height;
  if (over <= 0 || rows === 0) return { size, area };
  const row = Math.max(LOWEST_ROW, size.row.row - Math.ceil(over / rows));
  const lower = { ...size, row: { row, bar: Math.min(size.row.bar, row - 8), gap: Math.min(size.row.gap, row) } };
  return { size: lower, area: place(lower) };
}

/** The drawing a component makes once its effects have run; Recharts sets its axes only then. */
async function render(element: ReactElement): Promise<Element> {
  const home = document.createElement("div");
  document.body.appendChild(home);
  const root = createRoot(home);
  flushSync(() => root.render(element));
  await new Promise((resolve) => setTimeout(resolve, 0));
  const drawing = home.querySelector("svg")?.cloneNode(true) as Element | null;
  root.unmount();
  home.remove();
  if (!drawing) throw new Error("The chart component drew no SVG");
  return drawing;
}

/** The face sets curly quotes a full em wide, as Chinese wants them; English is better served by straight ones. */
function straightenQuotes(element: Element): void {
  for (const text of element.querySelectorAll("text")) {
    text.textContent = (text.textContent ?? "").replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
  }
}

/** HTML names a no-break space by an entity that XML does not know. */
function toXml(element: Element): string {
  return new XMLSerializer().serializeToString(element).replaceAll("&nbsp;", "&#160;");
}

async function toFontStyle(text: string): Promise<Element> {
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = await embedFonts(text);
  return style;
}
