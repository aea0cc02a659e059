import type { Span } from "@/lib/domain/series-cell";
import { squeeze } from "@/lib/extraction/squeeze";
import { isNumberWord } from "./cell-value";
import type { TableLine } from "./table-lines";

/** Whose table it is, above the table or in its title: 填报单位：松城区林业局, 松城区林业局政府信息公开情况统计表. */
const AGENCY =
  "([\\u4e00-\\u9fff（）()]{2,28}?(?:局|委员会|委|办公室|办事处|办|院|厅|处|所|政府|中心|站|公司|学校|大学|医院|[大支总]队))";
const FILED_BY = new RegExp(
  `^[（(]?(?:填报|填表|报送|报表|统计)(?:单位|机关|部门)(?:名称|[（(]盖章[）)])?[:：]${AGENCY}(?=$|[^\\u4e00-\\u9fff]|填|日期|时间|单位|20)`,
);
const TABLE_TITLE = new RegExp(
  `^(?:附[表件][一二三四五六七八九十\\d]{0,3}[:：.、]?)?${AGENCY}(?:20[012]\\d年度?)?(?:政府)?信息公开(?:工作)?(?:情况)?统计(?:表|数据)`,
);
/** So many lines that end in a number are a table. */
const TABLE_LINES = 12;

type Mark = { at: number; agency: string };

/**
 * The stretches of a report behind its own tables that are other agencies' tables, told by the names above them. Of
 * several named tables the report's own is the one named like `own`, else the first. Each stretch ends where the next
 * named table begins, or the text does.
 */
export function findOtherTables(lines: readonly TableLine[], own: string | null): Span[] {
  const marks = [...lines.keys()].flatMap((at) => markAt(lines, at) ?? []);
  const [first] = marks;
  if (!first || (marks.length < 2 && !own)) return [];
  const hasOwn = lines.slice(0, first.at).filter(endsInNumber).length >= TABLE_LINES;
  const named = own && (hasOwn || marks.some(({ agency }) => isSame(agency, own))) ? own : first.agency;
  return marks.flatMap(({ at, agency }, index) => {
    const end = marks[index + 1]?.at ?? lines.length;
    const [top, bottom] = [lines[at], lines[end - 1]];
    return isSame(agency, named) || !top || !bottom ? [] : { start: top.start, end: bottom.end };
  });
}

function markAt(lines: readonly TableLine[], at: number): Mark | null {
  for (const { text } of lines[at]?.cells ?? []) {
    if (!text.includes("填") && !text.includes("报") && !text.includes("统计")) continue;
    const words = squeeze(text);
    const agency = (FILED_BY.exec(words) ?? TABLE_TITLE.exec(words))?.[1];
    if (agency) return { at, agency };
  }
  return null;
}

function endsInNumber({ cells }: TableLine): boolean {
  return isNumberWord(cells.at(-1)?.text ?? "");
}

/** 市水务局, 青岛市水务局 and 青岛市水务局办公室 are the same. */
export function isSame(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
