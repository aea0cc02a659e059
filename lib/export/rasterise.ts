import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { FONT_FAMILY, writeFonts } from "./fonts";

/** Draws an SVG as PNG, `scale` pixels to its unit. Text is set in the server's own Noto Sans SC, whatever the reader has. */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-fonts-"));
  try {
    const drawing = new Resvg(svg, {
      fitTo: { mode: "zoom", value: scale },
      font: {
        loadSystemFonts: false,
        fontFiles: await writeFonts(toText(svg), folder),
        defaultFontFamily: FONT_FAMILY,
      },
    });
    return new Uint8Array(drawing.render().asPng());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every word a drawing shows; the few letters of entity names do no harm. */
function toText(svg: string): string {
  return svg.replaceAll(/<style[\s\S]*?<\/style>|<[^>]+>/g, "");
}
