import { isUtf8 } from "node:buffer";
import { asLatin1, decodeText } from "@/lib/reading/decode-text";
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
  const names = new TagNames(xml);
  let at = 0;
  let depth = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) return;
    if (tag > at) handler.text(xml.slice(at, tag));
    const second = xml.charCodeAt(tag + 1);
    if (second === BANG || second === QUESTION) {
      at = passOver(xml, tag, handler);
      continue;
    }
    const closing = second === SLASH;
    const name = names.read(closing ? tag + 2 : tag + 1);
    const end = tagEnd(xml, names.end);
    if (closing) {
      depth -= 1;
      handler.close(name);
    } else depth += openTag(xml, name, names.end, end, handler);
    checkDepth(depth);
    at = end + 1;
  }
  if (depth > 0) throw readingError("damaged");
}

/**
 * As `scanXml`, for the bytes of a part in UTF-8, of which only the texts are decoded: markup is most of an office file.
 * Attributes come as one character a byte. Any other encoding is decoded whole.
 */
export function scanXmlBytes(bytes: Uint8Array, handler: XmlHandler): void {
  if (bytes[0] !== LESS || bytes[1] === 0 || !isUtf8(bytes)) {
    scanXml(decodeText(bytes).text, handler);
    return;
  }
  const { open, close } = handler;
  scanXml(asLatin1(bytes), { open, close, text: (text) => handler.text(fromBytes(text)) });
}

function fromBytes(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) > 0x7f) return Buffer.from(text, "latin1").toString("utf8");
  }
  return text;
}

/** How much deeper the tag leads: an element that ends where it begins does not. */
function openTag(xml: string, name: string, nameEnd: number, end: number, handler: XmlHandler): 0 | 1 {
  const alone = xml.charCodeAt(end - 1) === SLASH;
  handler.open(name, xml.slice(nameEnd, alone ? end - 1 : end));
  if (!alone) return 1;
  handler.close(name);
  return 0;
}

function checkDepth(depth: number): void {
  if (depth > MAX_NESTING) throw readingError("too-large");
  if (depth < 0) throw readingError("damaged");
}

const LESS = 0x3c;
const BANG = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const CLOSE = 0x3e;
const SPACE = 0x20;

/** Reads the names of tags. A part of some 10,000 tags has some 50 names: each is cut from the text once. */
class TagNames {
  /** Where the name last read ends. */
  end = 0;
  readonly #known = new Map<number, string>();
  readonly #xml: string;

  constructor(xml: string) {
    this.#xml = xml;
  }

  read(start: number): string {
    let at = start;
    let hash = 0;
    for (; at < this.#xml.length; at += 1) {
      const code = this.#xml.charCodeAt(at);
      if (code <= SPACE || code === CLOSE || (code === SLASH && this.#xml.charCodeAt(at + 1) === CLOSE)) break;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    this.end = at;
    const known = this.#known.get(hash);
    if (known?.length === at - start && this.#xml.startsWith(known, start)) return known;
    const name = this.#xml.slice(start, at);
    this.#known.set(hash, name);
    return name;
  }
}

/** A tag's own `>` from `from` on, not one inside a quoted value. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === CLOSE) return at;
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

const VALUE = /\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** An attribute's value by its full name; null where the tag has none. */
export function xmlAttribute(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    if (before > 0x20) continue;
    VALUE.lastIndex = at + name.length;
    const match = VALUE.exec(attributes);
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
