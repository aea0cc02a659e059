/** Shapes of an exported image, in pixels at single size; a sheet grows downwards where its figure needs more, and draws
 * at most `rows` rows of a table. */
export const SHEETS: Readonly<Record<SheetShape, SheetSize>> = {
  wide: { width: 1200, height: 800, title: 28, row: { row: 38, bar: 22, gap: 34 }, rows: 40 },
  square: { width: 1080, height: 1080, title: 30, row: { row: 58, bar: 26, gap: 44 }, rows: 24 },
};
export type SheetShape = "wide" | "square";
export type SheetSize = {
  width: number;
  height: number;
  title: number;
  /** Of panels: the height of a year's row, of its bar, and of a change of form. */
  row: { row: number; bar: number; gap: number };
  rows: number;
};

export const MARGIN = 48;
/** No text on a sheet is smaller. */
export const SMALL_TEXT = 13;
