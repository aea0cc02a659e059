declare module "subset-font" {
  /** The glyphs that `text` needs, as a font of its own. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: "woff2" | "woff" | "sfnt"; preserveNameIds?: number[] },
  ): Promise<Buffer>;
}
