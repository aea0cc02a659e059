import { MAX_NESTING } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";

/** What a reader does at each tag and text of an XML part. `attributes` is the tag's raw text after its name. */
export type XmlHandler = {
  open: (name: string, attributes: string) => void;
  close: (name: string) => void;
  text: (text: string) => void;
};

/**
 * Walks an XML text once. Comments, instructions and doctypes are passed over; entities of a doctype are not expanded.
 * Throws AppError `damaged` where a tag never ends or closes nothing, `too-large` beyond the nesting limit.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  let at = 0;
  let depth = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) return;
    if (tag > at) handler.text(xml.slice(at, tag));
    const second = xml.charCodeAt(tag + 1);
    if (second === 0x21 || second === 0x3f) {
      at = passOver(xml, tag, handler);
      continue;
    }
    const end = tagEnd(xml, tag);
    if (second === 0x2f) {
      depth -= 1;
      handler.close(xml.slice(tag + 2, end).trimEnd());
    } else {
      depth += openTag(xml, tag, end, handler);
      if (depth > MAX_NESTING) throw readingError("too-large");
    }
    if (depth < 0) throw readingError("damaged");
    at = end + 1;
  }
  if (depth > 0) throw readingError("damaged");
}

function openTag(xml: string, tag: number, end: number, handler: XmlHandler): number {
  const alone = xml.charCodeAt(end - 1) === 0x2f;
  const inner = xml.slice(tag + 1, alone ? end - 1 : end);
  const space = inner.search(/\s/);
  const name = space < 0 ? inner : inner.slice(0, space);
  handler.open(name, space < 0 ? "" : inner.slice(space));
  if (!alone) return 1;
  handler.close(name);
  return 0;
}

/** The tag's own `>`, not one inside a quoted value. */
function tagEnd(xml: string, tag: number): number {
  let quote = 0;
  for (let at = tag + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 0x3e) return at;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  throw readingError("damaged");
}

function passOver(xml: string, tag: number, handler: XmlHandler): number {
  const [start, finish] = xml.startsWith("<!--", tag)
    ? ["<!--", "-->"]
    : xml.startsWith("<![CDATA[", tag)
      ? ["<![CDATA[", "]]>"]
      : ["<", xml.startsWith("<!DOCTYPE", tag) && xml.slice(tag, xml.indexOf(">", tag)).includes("[") ? "]>" : ">"];
  const end = xml.indexOf(finish, tag + start.length);
  if (end < 0) throw readingError("damaged");
  if (start === "<![CDATA[") handler.text(xml.slice(tag + start.length, end).replaceAll("&", "&amp;"));
  return end + finish.length;
}

/** An attribute's value by its full name; null where the tag has none. */
export function xmlAttribute(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    if (before > 0x20) continue;
    const match = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length));
    if (match) return decodeXml(match[1] ?? match[2] ?? "");
  }
  return null;
}

/** A whole-number attribute, at least `least`; `least` where it is absent or no number. */
export function xmlNumber(attributes: string, name: string, least: number): number {
  const value = Number.parseInt(xmlAttribute(attributes, name) ?? "", 10);
  return Number.isNaN(value) ? least : Math.max(value, least);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text with its character references resolved. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
