import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

/** The face of every exported image: Noto Sans SC, SIL Open Font Licence. */
export const FONT_FAMILY = "Noto Sans SC";

const require = createRequire(import.meta.url);
const FILES = {
  400: "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  600: "@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf",
} as const;

/** Names by which a rasteriser tells a family and its weight: OpenType name table, ids 1 to 6, 16 and 17. */
const FAMILY_NAMES = [1, 2, 3, 4, 6, 16, 17];

/** The glyphs of `text` and no others, regular and semibold, as small font files in `folder`: a rasteriser reads them fast. */
export async function writeFonts(text: string, folder: string): Promise<string[]> {
  return Promise.all(
    Object.entries(FILES).map(async ([weight, file]) => {
      const path = join(folder, `${weight}.ttf`);
      await writeFile(path, await subset(file, text, "sfnt"));
      return path;
    }),
  );
}

/** `@font-face` rules that carry the glyphs of `text` and no others, so that it reads right where no such font is. */
export async function embedFonts(text: string): Promise<string> {
  const faces = await Promise.all(
    Object.entries(FILES).map(async ([weight, file]) => {
      const data = `data:font/woff2;base64,${(await subset(file, text, "woff2")).toString("base64")}`;
      return `@font-face{font-family:"${FONT_FAMILY}";font-weight:${weight};src:url(${data}) format("woff2")}`;
    }),
  );
  return faces.join("");
}

async function subset(file: string, text: string, targetFormat: "woff2" | "sfnt"): Promise<Buffer> {
  return subsetFont(await readFile(require.resolve(file)), text, { targetFormat, preserveNameIds: FAMILY_NAMES });
}
