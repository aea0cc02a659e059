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

/**
 * The form whose own wordings a report's lines and cells hold. Where they hold only what 2019 and 2021 share, the year
 * decides; null where there is no table at all.
 */
export function chooseForm(lines: readonly TableLine[], year: number): StatutoryForm | null {
  const texts = lines.flatMap(shortTexts);
  const compact = texts.map(compactForCues).join("\n");
  const counted = FORMS.map((form) => ({ form, cues: countCues(compact, form) }))
    .filter(({ form, cues }) => cues >= form.cuesNeeded)
    .sort((a, b) => b.cues - a.cues);
  const [best] = counted;
  if (best) return best.form;
  if (!texts.some((text) => SHARED.test(text.replace(/\s+/g, "")))) return null;
  return year <= 2020 ? FORM_2019 : FORM_2021;
}

/** A line whole, for words run together, and its cells; running text is left out. */
function shortTexts(line: TableLine): string[] {
  const cells = line.cells.map((cell) => cell.text);
  return [...cells, cells.join("")].filter(
    (text) => text.length > 1 && text.length <= LONGEST_CELL && !text.includes("。"),
  );
}
