import type { DecodedText } from "@/lib/reading/decode-text";
import { DocumentBuilder } from "@/lib/reading/document-builder";
import type { SourceDocument } from "@/lib/reading/source-document";
import { type HtmlElement, isElement } from "./dom";
import { HtmlWalk } from "./html-walk";
import { measure, pathToArticle } from "./measure";
import { parseHtml } from "./parse-html";
import { readHead } from "./read-head";

/**
 * A saved page or a piece of one: its article, and near it the lines that say who published what and when.
 * Throws AppError `too-large` where elements nest beyond any real page, `empty-document` where no words are left.
 */
export function readHtml({ text, encoding }: DecodedText): SourceDocument {
  const html = parseHtml(text);
  const builder = new DocumentBuilder();
  if (!html) return builder.build({ mediaType: "text/html" });
  const { title, metadata } = readHead(html);
  const sponsor = walkBody(html, text, title, builder);
  if (sponsor) metadata.Sponsor ??= sponsor;
  return builder.build({ mediaType: "text/html", encoding, title, metadata });
}

function walkBody(html: HtmlElement, source: string, title: string | null, builder: DocumentBuilder): string | null {
  const body = html.childNodes.filter(isElement).find(({ tagName }) => tagName === "body") ?? html;
  measure(body, source);
  const walk = new HtmlWalk(builder, pathToArticle(body), title);
  walk.read(body);
  return walk.sponsor;
}
