/** A stream of numbers in [0, 1) that a seed fixes. */
export type Random = () => number;

/** The same seed gives the same stream (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Mutation = (text: string, random: Random) => string;

const SCRAPS = [
  "（",
  "）",
  "(",
  ")",
  "\t",
  "\n",
  "\n\n",
  "|",
  " ",
  "\u00a0",
  "\u3000",
  "，",
  "。",
  "、",
  "0",
  "１２",
  "1,204",
  "1.5万",
  "一千二百",
  "件",
  "条",
  "%",
  "百分之",
  "万元",
  "同比",
  "其中",
  "无",
  "第二十条第（一）项",
  "一、本年新收政府信息公开申请数量",
  "\u200b",
  "\ud83d",
  "关(guān)",
  "開關務報數為與會對時",
  "2021年",
  "12月31日",
  "〔2018〕23号",
  "-",
  "/",
  "—",
  "&nbsp;",
  "<td>",
  "</table>",
  "null",
  "Infinity",
  "9".repeat(40),
  "（".repeat(300),
  " ".repeat(500),
  "1".repeat(600),
  "一".repeat(200),
  "其中，".repeat(80),
  "0\t".repeat(80),
];

const MUTATIONS: readonly Mutation[] = [
  (text, random) => splice(text, random, random() * 40, ""),
  (text, random) => splice(text, random, random() * text.length * 0.5, ""),
  (text, random) => splice(text, random, 0, pick(SCRAPS, random)),
  (text, random) => splice(text, random, 3, pick(SCRAPS, random)),
  (text, random) =>
    text.replace(/\d+/g, (digits) => (random() < 0.2 ? String(Math.floor(random() * 10 ** digits.length)) : digits)),
  (text, random) => text.replace(/\d+/g, (digits) => (random() < 0.1 ? "" : digits)),
  (text) => text.replaceAll("\n", ""),
  (text) => text.replaceAll("\n", "\t"),
  (text) => text.replaceAll("|", "\n"),
  (text, random) => text.replace(/(.{20})/g, (line) => (random() < 0.4 ? `${line}\n` : line)),
  (text, random) => swapLines(text, random),
  (text, random) => text.replace(/[件条项]/g, (unit) => (random() < 0.3 ? "" : unit)),
  (text, random) => text.replace(/(?=\p{Script=Han})/gu, () => (random() < 0.03 ? " " : "")),
  (text, random) => `${text}${text.slice(Math.floor(random() * text.length))}`,
  (text, random) => text.replace(/./gsu, (character) => (random() < 0.02 ? "" : character)),
];

/** A report with one to four kinds of damage, as transit, copying and readers do it, and some that nothing does. */
export function mutate(text: string, random: Random): string {
  let damaged = text;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) damaged = pick(MUTATIONS, random)(damaged, random);
  return damaged.slice(0, 60_000);
}

function pick<T>(values: readonly T[], random: Random): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("Nothing to pick from");
  return value;
}

function splice(text: string, random: Random, length: number, insert: string): string {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + insert + text.slice(at + Math.floor(length));
}

function swapLines(text: string, random: Random): string {
  const lines = text.split("\n");
  const a = Math.floor(random() * lines.length);
  const b = Math.floor(random() * lines.length);
  [lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
  return lines.join("\n");
}
