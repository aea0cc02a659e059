import { Resvg } from "@resvg/resvg-js";
import { FONT_FAMILY, fontPaths } from "./fonts";

/** Draws an SVG as PNG, `scale` pixels to its unit. Text is set in the server's own Noto Sans SC, whatever the reader has. */
export function rasterise(svg: string, scale: number): Uint8Array<ArrayBuffer> {
  const drawn = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles: fontPaths(), defaultFontFamily: FONT_FAMILY },
  }).render();
  return new Uint8Array(drawn.asPng());
}
