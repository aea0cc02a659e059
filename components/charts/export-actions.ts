import type { FigureModel } from "@/lib/domain/figure";
import type { toCopiedTable } from "./copied-table";

/** Saves what an address serves under the name it gives; throws where it is not served. */
export async function download(href: string): Promise<void> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answered ${response.status}`);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = url;
  link.download =
    readFileName(response.headers.get("content-disposition")) ?? href.split("?")[0]?.split("/").at(-1) ?? "";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** `attachment; filename*=UTF-8''%E6%B5%8E%E5%8D%97.csv` → 济南.csv; null where there is no name. */
export function readFileName(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? "")?.[1] ?? null;
}

/** Puts an image on the clipboard; throws where the browser refuses or the image is not served. */
export async function copyImage(href: string): Promise<void> {
  const image = fetch(href).then((response) => {
    if (!response.ok) throw new Error(`${href} answered ${response.status}`);
    return response.blob();
  });
  await navigator.clipboard.write([new ClipboardItem({ "image/png": image })]);
}

/**
 * Puts a figure's table on the clipboard, as text and as HTML; where the browser takes no HTML, as text. The code that
 * writes it arrives when asked for.
 */
export async function copyTable(figure: FigureModel, words: Parameters<typeof toCopiedTable>[2]): Promise<void> {
  const { toCopiedTable } = await import("./copied-table");
  const { text, html } = toCopiedTable(figure, window.location.origin, words);
  if (typeof ClipboardItem === "undefined") return copyText(text);
  const toBlob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  await navigator.clipboard.write([new ClipboardItem({ ...toBlob("text/plain", text), ...toBlob("text/html", html) })]);
}

/** Puts words on the clipboard. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
