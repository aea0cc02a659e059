import { parseCellValue } from "./cell-value";
import type { TableKind } from "./form";
import type { RowGroup } from "./row-group";

/** Leaves out the columns that hold no figure of this year: last year's, and the running number of the form of 2014. */
export function selectColumns(groups: readonly RowGroup[], kind: TableKind, year: number): RowGroup[] {
  const current = groups.map((group) => withoutOtherYears(group, year));
  return kind === "indicators" ? withoutCodes(current) : current;
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
