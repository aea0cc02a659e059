import { squeeze } from "@/lib/extraction/squeeze";
import { isPlainNumber } from "./cell-value";
import type { StatutoryForm } from "./form";
import { FORM_2014 } from "./form-2014";
import { FORM_2019 } from "./form-2019";
import { FORM_2021 } from "./form-2021";
import type { TableLine } from "./table-lines";
import { compactForCues, countCues } from "./table-words";

const FORMS = [FORM_2021, FORM_2019, FORM_2014];
/** Wordings that the forms of 2019 and 2021 share. */
const SHARED = /本年新收政府信息公开申请|上年结转政府信息公开申请|二十条第?[（(][一五六八九][）)]项|未经复议直接起诉/;
const LONGEST_CELL = 80;
/** A piece of a label on a line of its own is no longer. */
const BROKEN = 16;
/** So many wordings are not put together by chance. */
const ENOUGH = 3;
const FIRST_OF_TABLES = 2019;
/** Stands in no cue. */
const BETWEEN = "|";

/**
 * The form whose own wordings a report's lines and cells hold. Where they hold only what 2019 and 2021 share, the year
 * decides; null where there is no table at all.
 */
export function chooseForm(lines: readonly TableLine[], year: number): StatutoryForm | null {
  const texts = lines.flatMap(shortTexts);
  const best = mostCued(compactForCues(texts.join(BETWEEN)), 1, year) ?? mostCued(runTogether(lines), ENOUGH, year);
  if (best) return best;
  if (!texts.some((text) => SHARED.test(squeeze(text)))) return null;
  return year <= 2020 ? FORM_2019 : FORM_2021;
}

/**
 * The form with most of its own wordings, at least as many as it needs and `least`; a form of the report's years before
 * one of others, which may stand in an appendix.
 */
function mostCued(compact: string, least: number, year: number): StatutoryForm | undefined {
  const counted = FORMS.map((form) => ({ form, cues: countCues(compact, form) }))
    .filter(({ form, cues }) => cues >= Math.max(form.cuesNeeded, least))
    .sort((a, b) => b.cues - a.cues);
  const own = counted.find(({ form, cues }) => cues >= ENOUGH && isOfYear(form, year));
  return (own ?? counted[0])?.form;
}

/** Until 2018 the list of indicators, since then the tables, of which either may be used a year too early or late. */
function isOfYear({ code }: StatutoryForm, year: number): boolean {
  return (code === "2014") === year < FIRST_OF_TABLES;
}

/** Short lines without their breaks: labels broken over lines hold their cues again. */
function runTogether(lines: readonly TableLine[]): string {
  const words = lines.flatMap((line) => (line.layout === "single" ? (line.cells[0]?.text ?? "") : []));
  return compactForCues(words.filter((text) => text.length <= BROKEN && !/[。，]/.test(text)).join(""));
}

/** A line whole, for words run together, and its cells; running text is left out. */
function shortTexts(line: TableLine): string[] {
  const cells = line.cells.flatMap(({ text }) => (text === "" || isPlainNumber(text) ? [] : text));
  const texts = cells.length === 1 ? cells : [...cells, cells.join("")];
  return texts.filter((text) => text.length > 1 && text.length <= LONGEST_CELL && !text.includes("。"));
}
