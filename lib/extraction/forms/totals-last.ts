import { parseCellValue } from "./cell-value";
import type { RowGroup } from "./row-group";

/**
 * Rows of requests with their total behind the applicants, as the form has it, where the header names it before them
 * and the rows do not say otherwise.
 */
export function withTotalsLast(groups: readonly RowGroup[]): RowGroup[] {
  if (!groups.some(({ totalFirst }) => totalFirst)) return [...groups];
  const begin = groups.filter(({ cells }) => isSumOfRest(valuesOf(cells))).length;
  const end = groups.filter(({ cells }) => isSumOfRest(valuesOf(cells).reverse())).length;
  return end > begin ? [...groups] : groups.map((group) => (group.totalFirst ? turn(group) : group));
}

function turn(group: RowGroup): RowGroup {
  const [total, ...others] = group.cells;
  return total ? { ...group, cells: [...others, total] } : group;
}

function valuesOf(cells: RowGroup["cells"]): number[] {
  return cells.map(({ text }) => parseCellValue(text)).map((cell) => (cell.state === "number" ? cell.value : 0));
}

function isSumOfRest([total = 0, ...others]: number[]): boolean {
  return total > 0 && others.reduce((sum, value) => sum + value, 0) === total;
}
