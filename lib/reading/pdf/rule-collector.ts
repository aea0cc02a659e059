import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Rule } from "./geometry";

type Matrix = readonly number[];
type Point = readonly [number, number];

const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);
/** A filled box thinner than this, in points, is a line. */
const THIN = 3;
/** Shorter marks are letters' parts, ticks, dots of a dotted line. */
const SHORTEST = 4;
const LEVEL = 0.7;

/** Follows a page's drawing and keeps its level and upright lines. */
export class RuleCollector {
  readonly rules: { horizontal: Rule[]; vertical: Rule[] } = { horizontal: [], vertical: [] };
  readonly #saved: Matrix[] = [];
  #matrix: Matrix;

  constructor(matrix: Matrix) {
    this.#matrix = matrix;
  }

  save(): void {
    if (this.#saved.length < 500) this.#saved.push(this.#matrix);
  }

  restore(): void {
    this.#matrix = this.#saved.pop() ?? this.#matrix;
  }

  transform([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): void {
    const [ma = 1, mb = 0, mc = 0, md = 1, me = 0, mf = 0] = this.#matrix;
    this.#matrix = [
      ma * a + mc * b,
      mb * a + md * b,
      ma * c + mc * d,
      mb * c + md * d,
      ma * e + mc * f + me,
      mb * e + md * f + mf,
    ];
  }

  /** A path and how it is painted; `data` holds moves (0), lines (1), curves (2, 3) and closings (4). */
  path(paint: number, data: ArrayLike<number> | null | undefined): void {
    const strokes = STROKES.has(paint);
    if (!data || !(strokes || FILLS.has(paint))) return;
    for (const outline of this.#outlines(data)) {
      if (strokes) this.#addStrokes(outline);
      else this.#addThinBox(outline);
    }
  }

  #outlines(data: ArrayLike<number>): Point[][] {
    const outlines: Point[][] = [];
    const sizes = [2, 2, 6, 4, 0];
    for (let at = 0; at < data.length; ) {
      const op = data[at] ?? 4;
      const size = sizes[op] ?? 0;
      const current = outlines.at(-1);
      if (op === 0) outlines.push([this.#place(data[at + 1] ?? 0, data[at + 2] ?? 0)]);
      else if (op === 4) current?.push(current[0] ?? [0, 0]);
      else current?.push(this.#place(data[at + size - 1] ?? 0, data[at + size] ?? 0));
      at += size + 1;
    }
    return outlines;
  }

  #place(x: number, y: number): Point {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = this.#matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }

  #addStrokes(outline: Point[]): void {
    for (let i = 1; i < outline.length; i += 1) {
      const [x1, y1] = outline[i - 1] ?? [0, 0];
      const [x2, y2] = outline[i] ?? [0, 0];
      if (Math.abs(y1 - y2) < LEVEL) this.#add(this.rules.horizontal, (y1 + y2) / 2, x1, x2);
      else if (Math.abs(x1 - x2) < LEVEL) this.#add(this.rules.vertical, (x1 + x2) / 2, y1, y2);
    }
  }

  #addThinBox(outline: Point[]): void {
    const xs = outline.map(([x]) => x);
    const ys = outline.map(([, y]) => y);
    const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (top - bottom < THIN && right - left > top - bottom) {
      this.#add(this.rules.horizontal, (top + bottom) / 2, left, right);
    } else if (right - left < THIN) this.#add(this.rules.vertical, (left + right) / 2, bottom, top);
  }

  #add(rules: Rule[], at: number, one: number, other: number): void {
    const [from, to] = one < other ? [one, other] : [other, one];
    if (to - from >= SHORTEST) rules.push({ at, from, to });
  }
}
