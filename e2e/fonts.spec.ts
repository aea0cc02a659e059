import { writeFile } from "node:fs/promises";
import { chromium, expect, type Page, test } from "@playwright/test";

const VIEW = "m=requests.received&view=lines&lang=zh";
const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><cachedir>CACHE</cachedir></fontconfig>`;

test("a browser without any font still writes an exported drawing's Chinese title", async ({ request }, info) => {
  const config = info.outputPath("fonts.conf");
  await writeFile(config, FONTS.replace("CACHE", info.outputPath("cache")));
  const { executablePath } = info.project.use.launchOptions ?? {};
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-gpu"],
    env: { ...process.env, FONTCONFIG_FILE: config },
  });
  const page = await browser.newPage();
  const take = async (slug: string) =>
    (await request.get(`/api/v1/chart.svg?s=${slug},qingdao-shi-chengshi-guanli-ju&${VIEW}`)).text();
  const [jinan, hangzhou] = [await take("jinan-shi-chengshi-guanli-ju"), await take("hangzhou-shi-chengshi-guanli-ju")];
  const title = await drawWord(page, jinan, "济南");
  expect(title.ink).toBeGreaterThan(200);
  expect((await drawWord(page, hangzhou, "杭州")).pixels).not.toBe(title.pixels);
  expect((await drawWord(page, jinan.replaceAll(/url\(data:font[^)]*\)/g, "url(data:,)"), "济南")).pixels).not.toBe(
    title.pixels,
  );
  await browser.close();
});

/** Writes a word in the drawing's own fonts alone; how many pixels are dark, and which. */
function drawWord(page: Page, drawing: string, word: string): Promise<{ ink: number; pixels: string }> {
  return page.evaluate(
    async ({ drawing, word }) => {
      const svg = new DOMParser().parseFromString(drawing, "image/svg+xml");
      const style = [...svg.querySelectorAll("style")].map((one) => one.textContent).join("");
      const family = /font-family:\s*["']?([^;"',]+)/.exec(style)?.[1] ?? "";
      const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><style>${style}</style><text x="8" y="44" font-size="40" font-family="${family}">${word}</text></svg>`;
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sheet)}`;
      await image.decode();
      const context = new OffscreenCanvas(120, 60).getContext("2d");
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, 120, 60).data ?? new Uint8ClampedArray();
      const dark = [...data].filter((_, at) => at % 4 === 3).map((alpha) => (alpha > 96 ? 1 : 0));
      return { ink: dark.filter(Boolean).length, pixels: dark.join("") };
    },
    { drawing, word },
  );
}
