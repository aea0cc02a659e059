import "@/lib/export/drawing/install-dom";
import { drawSheet, type SheetInput } from "@/lib/export/drawing/draw-sheet";

/** Draws a figure's sheet in a thread that has a document. */
export async function drawFigure(input: SheetInput): Promise<string> {
  return drawSheet(input);
}
