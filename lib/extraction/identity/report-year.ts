import { squeeze } from "@/lib/extraction/squeeze";
import { withoutNumber } from "./find-title";

/** What may tell the year a report is about, each with its weight. */
export type YearSources = { title: string; text: string; publishedOn: string | null; signedOn: string | null };

const YEAR = /((?:19|20)\d{2})(?=\s*(?:年|度|\D|$))/;
const PERIOD =
  /((?:19|20)\d{2})(?:\s*年)?\s*[.年/-]\s*1\s*[.月/-]\s*1(?:\s*日)?(?:\s*(?:起|开始))?(?:\s*[，,、])*\s*(?:(?:至|到|[-—–―~～]+|截止(?:到|至)?|止于|、止于)\s*)?(?:((?:19|20)\d{2})\s*[.年/-]\s*)?12\s*[.月/-]\s*31/;
const AS_OF = /(?:截至|截止|截止到|数据截至)\s*((?:19|20)\d{2})\s*年\s*(?:年?底|12\s*月\s*31)/;
const HANZI = "〇一二三四五六七八九";
const HEAD = 2500;

/**
 * The year the report is about, never the year it came out in. A period of count (1月1日至12月31日) and the title
 * decide; where they differ, the one that ended right before the report came out. Null where nothing tells.
 */
export function findReportYear({ title, text, publishedOn, signedOn }: YearSources): number | null {
  const titled = yearIn(title);
  const period = Number(PERIOD.exec(text)?.[1] ?? AS_OF.exec(text.slice(0, HEAD))?.[1] ?? 0) || null;
  const issued = Number((publishedOn ?? signedOn ?? "").slice(0, 4)) || null;
  if (titled && period && titled !== period) return issued === period + 1 ? period : titled;
  if (titled ?? period) return titled ?? period;
  if (issued && issuedEarly(publishedOn ?? signedOn)) return issued - 1;
  return mostSpoken(text, issued) ?? (issued ? issued - 1 : null);
}

/** Reports are due in January (departments) and March (governments) of the year after. */
function issuedEarly(day: string | null): boolean {
  return Number(day?.slice(5, 7)) <= 4;
}

function yearIn(title: string): number | null {
  const words = withoutNumber(squeeze(title)).replace(
    /二[〇○零O0][〇○零O0一二三四五六七八九]{2}(?=年|度)/g,
    arabicYear,
  );
  return Number(YEAR.exec(words)?.[1] ?? 0) || null;
}

function arabicYear(words: string): string {
  return [...words.replace(/[○零O0]/g, "〇")].map((c) => HANZI.indexOf(c)).join("");
}

/** The year that opens sentences of the head most often: 2017年，我局…; never one later than the issue year's eve. */
function mostSpoken(text: string, issued: number | null): number | null {
  const counts = new Map<number, number>();
  for (const [, digits] of text
    .slice(0, HEAD)
    .matchAll(/(?<![转到至结下])((?:19|20)\d{2})\s*年(?!\s*\d|.{0,4}(?:要点|计划))/g)) {
    const year = Number(digits);
    if (issued && year >= issued) continue;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}
