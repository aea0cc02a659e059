import { type FigureRequest, toExportDate } from "@/lib/export/figure-request";
import { toFileName } from "@/lib/export/figure-sheet";
import { drawInWorker } from "./drawing-pool";
import type { SheetShape } from "./sheet-size";

const TYPES = { png: "image/png", svg: "image/svg+xml; charset=utf-8" } as const;

/**
 * A figure's sheet as a file: `shape` wide or square, `scale` 1 to 3 for PNG. Shown in place (an embed, a link preview);
 * the name is the one a browser saves it under.
 */
export async function drawRequest(asked: FigureRequest, type: "png" | "svg", now: Date): Promise<Response> {
  const { figure, address, query } = asked;
  const shape: SheetShape = query.get("shape") === "square" ? "square" : "wide";
  const scale = type === "svg" ? null : toScale(query.get("scale"));
  const body = await drawInWorker({ figure, shape, address, date: toExportDate(now), fonts: type === "svg", scale });
  return new Response(body, {
    headers: {
      "content-type": TYPES[type],
      "content-disposition": `inline; filename*=UTF-8''${encodeURIComponent(toFileName(figure, type))}`,
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; font-src data:",
      "x-content-type-options": "nosniff",
      "cache-control": "no-cache",
    },
  });
}

const toScale = (value: string | null): number => (value === "2" || value === "3" ? Number(value) : 1);
