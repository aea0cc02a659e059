import { isAscii, isUtf8, transcode } from "node:buffer";

/** A text and the encoding that decoded it. */
export type DecodedText = { text: string; encoding: string };

const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;
/** Below so few bytes outside ASCII, GBK text can pass for UTF-8 by chance; a declaration decides. */
const CHANCE_BYTES = 12;
/** A UTF-8 text may be cut or hurt in transit in one place of a hundred and still be UTF-8. */
const HURT_SHARE = 0.01;

/**
 * Bytes to text: BOM, then strict UTF-8 (a page's own declaration is often wrong), then GB18030 against Big5 by the
 * fewest characters that mean nothing; the declared charset decides only where both are as good.
 */
export function decodeText(bytes: Uint8Array, declared = declaredCharset(bytes)): DecodedText {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return decodeAs(bytes, marked);
  const hint = declared ? knownEncoding(declared) : null;
  const strict = isUtf8(bytes) ? { text: decodeUtf8(bytes), encoding: "utf-8" } : null;
  const chance = hint !== null && isChinese(hint) && countHigh(bytes, CHANCE_BYTES) < CHANCE_BYTES;
  if (strict) return chance ? decodeAs(bytes, hint) : strict;
  return likeliest(bytes, hint);
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Sound UTF-8 without a mark to text: many times faster than TextDecoder, which looks for faults as it goes. */
function decodeUtf8(bytes: Uint8Array): string {
  if (isAscii(bytes)) return asLatin1(bytes);
  return transcode(bytes, "utf8", "utf16le").toString("utf16le");
}

/** The bytes as so many characters, whatever they mean. */
export function asLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: its line breaks, digits and tags leave zero bytes, all on one side. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sides: [number, number] = [0, 0];
  const length = Math.min(bytes.length, 8192);
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) sides[(i & 1) as 0 | 1] += 1;
  if (Math.max(...sides) < Math.max(2, length / 200)) return null;
  const encoding = sides[1] >= sides[0] ? "utf-16le" : "utf-16be";
  const decoded = new TextDecoder(encoding).decode(bytes.subarray(0, length & ~1));
  const known = decoded.match(/[\t\n\r -~\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return known > decoded.length * 0.9 ? encoding : null;
}

/** The charset that a page declares in its first bytes. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = asLatin1(bytes.subarray(0, 4096));
  return /<(?:meta|\?xml)/i.test(head) ? (DECLARED.exec(head)?.[1] ?? null) : null;
}

function knownEncoding(label: string): string | null {
  if (/^(?:gb2312|gbk|gb18030|cp936|x-gbk|ms936)/i.test(label)) return "gb18030";
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function countHigh(bytes: Uint8Array, enough: number): number {
  let count = 0;
  for (let i = 0; i < bytes.length && count < enough; i += 1) if ((bytes[i] ?? 0) > 0x7f) count += 1;
  return count;
}

/** Pages declare GBK for Big5 and Big5 for GBK: either must make more sense than the other. */
function isChinese(encoding: string): boolean {
  return encoding === "gb18030" || encoding === "big5";
}

function likeliest(bytes: Uint8Array, hint: string | null): DecodedText {
  const utf8 = decodeAs(bytes, "utf-8");
  if (countMeaningless(utf8.text) <= (utf8.text.match(/[^\0-\u007f]/g)?.length ?? 0) * HURT_SHARE) return utf8;
  const rivals = [decodeAs(bytes, "gb18030"), decodeAs(bytes, "big5")] as const;
  const [gb, big5] = rivals.map(({ text }) => countMeaningless(text) * 10 - countCommon(text)) as [number, number];
  if (gb === big5) return rivals[hint === "big5" ? 1 : 0];
  return rivals[gb < big5 ? 0 : 1];
}

/** Private-use characters and replacements: what the wrong encoding makes of Chinese text. */
function countMeaningless(text: string): number {
  return text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
}

/** The characters no report is without, in both scripts. */
function countCommon(text: string): number {
  return text.match(/[的年月日公开開信息政府工作和在一是件数數，。、]/g)?.length ?? 0;
}
