import type { Page } from "@playwright/test";

export type ImagePixels = { width: number; height: number; colours: number };
export type GivenImage = { bytes: Buffer; type: string };
type Area = { x: number; y: number; width: number; height: number };

/** Decodes an image in the browser: its size, and how many colours it has. */
export function readImage(page: Page, bytes: Buffer, type: string): Promise<ImagePixels> {
  return page.evaluate(
    async ({ base64, type }) => {
      const image = new Image();
      image.src = `data:${type};base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
      return { width: canvas.width, height: canvas.height, colours: new Set(new Uint32Array(data.buffer)).size };
    },
    { base64: bytes.toString("base64"), type },
  );
}

/** How many pixels of an area differ clearly between two images, both drawn at `size`. */
export function countDifferences(
  page: Page,
  images: readonly [GivenImage, GivenImage],
  { size, area }: { size: { width: number; height: number }; area: Area },
): Promise<number> {
  const sources = images.map(({ bytes, type }) => `data:${type};base64,${bytes.toString("base64")}`);
  return page.evaluate(
    async ({ sources, size, area }) => {
      const read = async (source: string) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const context = new OffscreenCanvas(size.width, size.height).getContext("2d");
        context?.drawImage(image, 0, 0, size.width, size.height);
        return context?.getImageData(area.x, area.y, area.width, area.height).data ?? new Uint8ClampedArray();
      };
      const [a = [], b = []] = await Promise.all(sources.map(read));
      let count = 0;
      for (let at = 0; at < a.length; at += 4) if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > 64) count += 1;
      return count;
    },
    { sources, size, area },
  );
}
