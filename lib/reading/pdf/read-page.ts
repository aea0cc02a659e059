import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { MAX_PAGE_OPERATIONS } from "@/lib/reading/limits";
import type { DrawnPage, Glyphs } from "./geometry";
import { plainCharacters } from "./lookalikes";
import { RuleCollector } from "./rule-collector";

type TextItem = { str: string; width: number; transform: number[] };

/** The letters and ruling lines of a page, upright, in points. */
export async function readPage(page: PDFPageProxy): Promise<DrawnPage> {
  const viewport = page.getViewport({ scale: 1 });
  // The viewport turns y downward; the page is kept with y upward and unrotated by flipping it back.
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport.transform as number[];
  const toPage = [a, -b, c, -d, e, viewport.height - f];
  const content = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true });
  const glyphs = (content.items as TextItem[]).flatMap((item) => toGlyphs(item, toPage));
  const rules = await readRules(page, toPage);
  return { width: viewport.width, height: viewport.height, glyphs, ...rules };
}

function toGlyphs({ str, width, transform }: TextItem, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Glyphs[] {
  if (str.trim() === "") return [];
  const [ta = 0, tb = 0, tc = 0, td = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(tc, td) || Math.hypot(ta, tb);
  const text = plainCharacters(str);
  return [{ text, x: a * x + c * y + e, y: b * x + d * y + f, width, size }];
}

type Rules = Pick<DrawnPage, "horizontal" | "vertical" | "operations">;

async function readRules(page: PDFPageProxy, toPage: number[]): Promise<Rules> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const collector = new RuleCollector(toPage);
  const count = Math.min(fnArray.length, MAX_PAGE_OPERATIONS);
  for (let i = 0; i < count; i += 1) {
    const args = argsArray[i];
    switch (fnArray[i]) {
      case OPS.save:
        collector.save();
        break;
      case OPS.restore:
        collector.restore();
        break;
      case OPS.transform:
        collector.transform(args);
        break;
      case OPS.paintFormXObjectBegin:
        collector.save();
        if (args[0]) collector.transform(args[0]);
        break;
      case OPS.paintFormXObjectEnd:
        collector.restore();
        break;
      case OPS.constructPath:
        collector.path(args[0], args[1]?.[0]);
        break;
    }
  }
  return { ...collector.rules, operations: fnArray.length };
}
