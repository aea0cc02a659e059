import "@/lib/export/drawing/install-dom";
import { drawSheet, type SheetInput } from "@/lib/export/drawing/draw-sheet";
import { rasterise } from "@/lib/export/rasterise";

/** A sheet to draw; `scale` is pixels to a unit for PNG, null asks for SVG. */
export type DrawTask = SheetInput & { scale: number | null };

/** Draws a figure's sheet in a thread that has a document: the SVG text, or the bytes of a PNG. */
export async function drawFigure({ scale, ...input }: DrawTask): Promise<string | Uint8Array<ArrayBuffer>> {
  const svg = await drawSheet(input);
  return scale === null ? svg : rasterise(svg, scale);
}
