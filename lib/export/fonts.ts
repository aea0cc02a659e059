import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

/** The face of every exported image: Noto Sans SC, SIL Open Font Licence. */
export const FONT_FAMILY = "Noto Sans SC";

const require = createRequire(import.meta.url);
const FILES = {
  400: "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  600: "@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf",
} as const;

/** The font files on this server's disk, regular and semibold. */
export function fontPaths(): string[] {
  return Object.values(FILES).map((file) => require.resolve(file));
}

/** `@font-face` rules that carry the glyphs of `text` and no others, so that it reads right where no such font is. */
export async function embedFonts(text: string): Promise<string> {
  const faces = await Promise.all(
    Object.entries(FILES).map(async ([weight, file]) => {
      const font = await subsetFont(await readFile(require.resolve(file)), text, { targetFormat: "woff2" });
      const data = `data:font/woff2;base64,${font.toString("base64")}`;
      return `@font-face{font-family:"${FONT_FAMILY}";font-weight:${weight};src:url(${data}) format("woff2")}`;
    }),
  );
  return faces.join("");
}
