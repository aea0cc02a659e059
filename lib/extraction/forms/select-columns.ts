import { parseCellValue } from "./cell-value";
import type { TableKind } from "./form";
import type { RowGroup } from "./row-group";
import type { LineCell } from "./table-lines";

/** Leaves out the columns that hold no figure of this year: last year's, and the running number of the form of 2014. */
export function selectColumns(groups: readonly RowGroup[], kind: TableKind, year: number): RowGroup[] {
  const current = groups.map((group) => withoutOtherYears(group, year));
  return kind === "indicators" ? withoutTwins(withoutCodes(current), year) : current;
}

/** Columns of other years, of all years together, and of what became of the year before. */
const UNWANTED = /累计|上一?年|去年|往年|同比|同期|增|减|占比|比例|比重/;
/** Of several columns of numbers the header names the one that is asked for: the total, else the whole year's. */
const WANTED = [/合计|总计|全[市县区省州]/, /本年|今年|全年/, /统计数|数量|数值|数据/];

/** Lists with several columns of numbers, of which the header must single out one; else nothing is read of them. */
function withoutTwins(groups: readonly RowGroup[], year: number): RowGroup[] {
  const several = groups.filter((group) => group.cells.filter(isNumber).length > 1);
  if (several.length < Math.max(4, groups.length * 0.6)) return [...groups];
  const [{ cells, header } = { cells: [], header: [] }] = several;
  const above = header.slice(header.length - cells.length);
  const at = header.length < cells.length ? -1 : columnWanted(above, year);
  return groups.flatMap((group) => {
    const cell = group.cells.length === cells.length ? group.cells[at] : undefined;
    return cell ? [{ ...group, cells: [cell] }] : [];
  });
}

/** Which of a table's columns of numbers holds the year's figures, by their titles; -1 where they do not tell. */
export function columnWanted(header: readonly string[], year: number): number {
  const candidates = [...header.keys()].filter((at) => !UNWANTED.test(header[at] ?? ""));
  for (const words of [new RegExp(`${year}`), ...WANTED]) {
    const fitting = candidates.filter((at) => words.test(header[at] ?? ""));
    if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? -1) : -1;
  }
  return -1;
}

function isNumber({ text }: LineCell): boolean {
  return parseCellValue(text).state === "number";
}

/** A header cell of its own year belongs to that year: 2023年办件量. The year before is right for 上一年项目数量. */
function withoutOtherYears(group: RowGroup, year: number): RowGroup {
  const header = group.header.filter((text) => text.trim() && !/二十条|信息内容/.test(text));
  if (header.length < group.cells.length) return group;
  const above = header.slice(header.length - group.cells.length);
  const cells = group.cells.filter((_, at) => !isOtherYears(above[at] ?? "", year));
  return cells.length === group.cells.length ? group : { ...group, cells };
}

function isOtherYears(header: string, year: number): boolean {
  const plain = header.normalize("NFKC").replace(/\([^()]*\)/g, "");
  const years = [...plain.matchAll(/(?<!\d)20[012]\d(?=年|$)/g)].map((match) => Number(match[0]));
  if (years.length === 0 || years.includes(year)) return false;
  return !(years.includes(year - 1) && /项目数/.test(plain));
}

/** A first column that counts up by itself from row to row is the rows' number, not a figure. */
function withoutCodes(groups: readonly RowGroup[]): RowGroup[] {
  const codes = groups.map((group) => {
    const first = group.cells.length > 1 ? parseCellValue(group.cells[0]?.text ?? "") : null;
    return first?.state === "number" ? first.value : null;
  });
  const known = codes.filter((code) => code !== null);
  const rises = known.every((code, at) => at === 0 || code > (known[at - 1] ?? 0));
  if (known.length < 4 || known.length < groups.length * 0.8 || !rises) return [...groups];
  return groups.map((group, at) => (codes[at] === null ? group : { ...group, cells: group.cells.slice(1) }));
}
