import { characterTable, findCharacter } from "@/lib/extraction/character-table";
import { squeeze } from "@/lib/extraction/squeeze";
import type { SourceDocument } from "@/lib/reading/source-document";
import { looksLikeAgency, parseAgencyName } from "./agency-name";

/** The report's title, and the line right above it, which may name the agency. */
export type TitleLines = {
  /** As printed, broken lines joined. */
  title: string;
  above: string | null;
  /** Where the title stands in the text; null where only the document's properties have it. */
  start: number | null;
};

const SUBJECT = /(?:政府|政务|部门|院务|校务|党务)?(?:信息(?:依申请)?|政务|院务|校务)公开/;
const KIND = /年度?报告|年报|工作报告|报告|总结|统计表|统计数据|工作情况/;
const ENDS_OTHERWISE =
  /(?:通知|方案|要点|办法|规定|指南|制度|细则|意见|函|计划|条例|通报|解读|公示|目录|专栏|栏目)[》〉）)]?$/;
const BREADCRUMB = /[>»›＞]|当前位置|首页/;
const IN_A_SENTENCE = /(?:根据|按照|依据)[《〈]|以下简称/;
const SECTION = /^(?:[一二三四五六七八九十]+、|[（(]|附|第.{1,3}[条部章]|\d+[.、])/;
const YEAR = /(?:19|20)\d{2}|二[〇○零]/;
const LONGEST_TITLE = 64;
const HEAD = 3000;
/** What stands before a title in a page's head table: 名称：… */
const BULLETS = /^[•●·\-#*\s]+/;
const BULLETS_BEHIND = /(?<=[^*#\s])[*#\s]+$/;
const LABEL = /^[•●·\s]*(?:信息)?(?:名\s*称|标\s*题|题\s*名)\s*[:：]?\s*/;

const IS_BULLET = characterTable("•●·-#* ");
/** A character of every kind of title. */
const OF_A_KIND = characterTable("报总统况");
const ENDS_TITLE = characterTable("。；;：:|，");
const OPENS_LABEL = characterTable("•●·信名标题");

/** A line as it stands, without its bullets (`printed`), and without blanks as well (`words`). */
type Line = { text: string; start: number; printed: string; words: string };
/** Words without it are no title: most lines are told by that. */
const NAMED = "公开";
const MOST_LINES = 3;
type Candidate = TitleLines & { score: number };

/** Finds the title among the first lines, else in the document's own properties; null where there is none. */
export function findTitle(document: SourceDocument): TitleLines | null {
  const lines = headLines(document.text);
  const own = document.title?.trim();
  const candidates = titlesOf(lines);
  candidates.push(...titleOfRun(document.text));
  if (own && isTitle(strip(own))) {
    const title = trimSite(own);
    candidates.push({ title, above: null, start: null, score: rate(strip(title), 1) - 0.5 });
  }
  let best: Candidate | undefined;
  for (const candidate of candidates) if (candidate.score > (best?.score ?? -1)) best = candidate;
  return best ? { title: best.title, above: best.above, start: best.start } : null;
}

/** A title of the genre: on disclosure, a report or summary, and no notice, plan or rule. Blanks already taken out. */
export function isTitle(words: string): boolean {
  const bare = trimSite(words).replace(/[（(][^（）()]*[)）]$/, "");
  if (bare.length > LONGEST_TITLE || BREADCRUMB.test(bare) || SECTION.test(bare) || IN_A_SENTENCE.test(bare))
    return false;
  return (
    SUBJECT.test(bare) && KIND.test(bare) && !ENDS_OTHERWISE.test(bare.replace(/[及和与].{0,8}(?:计划|打算)$/, ""))
  );
}

/** The words of a title before 政府信息公开, years and 关于 taken out: what names the agency. */
export function agencyPartOf(title: string): string {
  const words = withoutNumber(strip(title)).replace(/^[《〈]/, "");
  const at = words.search(/(?:政府|政务|部门|机关)?(?:信息|政务)公开|院务公开|校务公开/);
  const head = words.slice(0, Math.max(at, 0)).replace(/^关于(?:印发|公布|发布|报送)?[《〈]?/, "");
  return head
    .replace(/(?:19|20)\d{2}[-—–~至](?:19|20)\d{2}学年度?/g, "")
    .replace(/(?:(?:19|20)\d{2}|二[〇○零Ｏ0一二三四五六七八九]{3})(?:年度|年|度)?/g, "")
    .replace(/^[（(].*?[)）]|^的|关于.*$|的$|(?<=[局厅委办府])部门$|本级$/g, "")
    .replace(/(?<=总署|海关)海关$/, "")
    .replace(/(?<=[局厅委办])机关$/, "");
}

/** 松政函〔2016〕7号《松城市2015年…报告》: the number of the letter it came with tells of another year. */
export function withoutNumber(title: string): string {
  return title.replace(/^\p{Script=Han}{0,8}[〔﹝[［（(](?:19|20)\d{2}[〕﹞\]］）)]第?\d{1,4}号/u, "");
}

function strip(printed: string): string {
  return squeeze(printed);
}

/** A page title's tail names the site: 年度报告_青岛政务网. */
function trimSite(printed: string): string {
  return printed.replace(/[_|｜].*$/, "").replace(/(?:\s[-–—]\s|--|——).*$/, "");
}

/** The first lines; the cells of a head table count as lines. */
function headLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.slice(0, HEAD).matchAll(/[^\n\t|]+/g)) {
    const cell = match[0].trim();
    const line = OPENS_LABEL[cell.charCodeAt(0)] ? cell.replace(LABEL, "") : cell;
    if (line === "") continue;
    const bulleted = IS_BULLET[line.charCodeAt(0)] || IS_BULLET[line.charCodeAt(line.length - 1)];
    const printed = bulleted ? line.replace(BULLETS, "").replace(BULLETS_BEHIND, "") : line;
    lines.push({ text: line, start: match.index, printed, words: strip(printed) });
  }
  return lines;
}

/** The titles that up to three lines in a row make. */
function titlesOf(lines: readonly Line[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < lines.length; i++) {
    let words = "";
    const may = mayBeTitled(lines, i);
    for (let count = 1; may && count <= MOST_LINES && i + count <= lines.length; count++) {
      words += lines[i + count - 1]?.words ?? "";
      const title = words.includes(NAMED) ? titleAt(lines, i, count, words) : null;
      if (title) found.push(title);
    }
  }
  return found;
}

/** Most lines of a table are told apart by their characters alone. */
function mayBeTitled(lines: readonly Line[], from: number): boolean {
  let named = false;
  let kind = false;
  for (let at = from; at < from + MOST_LINES; at++) {
    const { words = "" } = lines[at] ?? {};
    named ||= words.includes(NAMED.charAt(0));
    kind ||= findCharacter(words, OF_A_KIND, 0) < words.length;
  }
  return named && kind;
}

function titleAt(lines: readonly Line[], i: number, count: number, words: string): Candidate | null {
  const own = lines.slice(i, i + count);
  const [first] = own;
  if (!first) return null;
  const printed = own.map((line) => line.printed);
  if (printed.some((text) => findCharacter(text, ENDS_TITLE, 0) < text.length)) return null;
  const next = lines[i + count]?.words ?? "";
  if (next.length < 24 && ENDS_OTHERWISE.test(next) && !isTitle(next)) return null;
  if (!isTitle(words) || (count > 1 && !opensTitle(first.words))) return null;
  const title = completeTitle(lines[i + count]?.text ?? "", printed);
  return { title, above: lines[i - 1]?.text ?? null, start: first.start, score: rate(strip(title), count) };
}

/** A text whose line breaks were lost begins with its title, and a blank divides it from the rest. */
function titleOfRun(text: string): Candidate[] {
  const found = /^\s*(\S[^\n。；|]{6,60}?(?:年度报告|年报|工作报告|总结))(?=[^\S\n]+\S{3})/.exec(text);
  if (!found?.[1] || !isTitle(strip(found[1]))) return [];
  return [{ title: found[1], above: null, start: found.index, score: rate(strip(found[1]), 2) }];
}

/** A broken title's first line says something of it already. */
function opensTitle(line: string): boolean {
  return !isTitle(line) && (SUBJECT.test(line) || YEAR.test(line) || /^关于/.test(line) || looksLikeAgency(line));
}

/** A title cut before 年度报告, or before its year in brackets, goes on with the next line. */
function completeTitle(next: string, printed: readonly string[]): string {
  const goesOn = /^(?:(?:工作)?(?:年度)?(?:报告|年报|总结)|[（(]?(?:19|20)\d{2}年度?[)）]?)$/;
  const tail = goesOn.test(strip(next)) ? next : "";
  return closeUp(`${printed.join("")}${tail}`.replace(/\s+/g, " ").trim());
}

/** A letter-spaced title (杭 州 市 …) without its spaces; single blanks between words stay. */
function closeUp(title: string): string {
  const gap = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
  return (title.match(gap)?.length ?? 0) >= 4 ? title.replace(/ /g, "") : title;
}

function rate(words: string, lines: number): number {
  const agency = parseAgencyName(agencyPartOf(words));
  const namesAgency = agency.regions.length > 0 || agency.rank !== null || !agency.bodyIsImplied;
  return (YEAR.test(words) ? 2 : 0) + (namesAgency ? 2 : 0) + (/(?:报告|年报|总结)$/.test(words) ? 1 : 0) - lines / 2;
}
