import { FORM_2014 } from "./form-2014";
import { findIndicators, type IndicatorHit } from "./indicator-labels";
import { readIndicatorValues } from "./indicator-values";
import { type PlacedRow, toSlot } from "./place-cells";
import { emptyGroup } from "./row-group";
import { partColumns, type Reordered } from "./side-by-side";

/** Of the rows read cell by cell so many must be of true or delimited tables for their layout to be trusted. */
const MOST = 0.7;

/**
 * Completes the rows of the form of 2014 that were read cell by cell. Where the table ran into text its labels are
 * looked for letter by letter instead, over broken lines and fused cells; rows of true tables keep what they have.
 */
export function completeIndicators(byCell: readonly PlacedRow[], text: string, year: number): PlacedRow[] {
  const parted = partColumns(text);
  const hits = findIndicators(parted?.text ?? text, year);
  const inTables = byCell.filter(({ group }) => group.layout === "grid" || group.layout === "delimited");
  const byTable = inTables.length > 0 && inTables.length >= byCell.length * MOST;
  if (hits.length === 0) return [...byCell];
  const byLabel = readByLabel(parted ?? { text, offsetOf: (at) => at }, hits, year);
  if (!byTable) return byLabel;
  const known = new Set(byCell.flatMap(({ index, slots }) => (slots?.[0]?.state === "words" ? [] : [index])));
  return [...byCell.filter(({ index }) => known.has(index)), ...byLabel.filter(({ index }) => !known.has(index))];
}

function readByLabel({ text, offsetOf }: Reordered, hits: readonly IndicatorHit[], year: number): PlacedRow[] {
  return readIndicatorValues(text, hits, year).flatMap(({ hit, row: index, cell: found }) => {
    const row = FORM_2014.tables[0]?.rows[index];
    if (!row) return [];
    const at = offsetOf(found.start);
    const cell = { ...found, start: at, end: at + found.end - found.start };
    const start = Math.min(offsetOf(hit.start), cell.start);
    const end = Math.max(offsetOf(hit.end), cell.end);
    const slot = toSlot(cell);
    const group = { ...emptyGroup("indicators", "single", { start, end }), sameLine: true, cells: [cell] };
    return [{ group, row, index, slots: [slot], loose: slot.state === "number" ? [slot] : [] }];
  });
}
