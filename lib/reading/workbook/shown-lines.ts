/** Rows or columns of a sheet, counted anew without those that are hidden. */
export class ShownLines {
  readonly #hiddenBefore: number[] = [0];

  constructor(lines: readonly ({ hidden?: boolean } | undefined)[] | undefined) {
    let hidden = 0;
    for (const line of lines ?? []) {
      if (line?.hidden) hidden += 1;
      this.#hiddenBefore.push(hidden);
    }
  }

  /** The number of shown lines before a line. */
  place(line: number): number {
    return line - (this.#hiddenBefore[Math.min(line, this.#hiddenBefore.length - 1)] ?? 0);
  }

  /** The number of shown lines among `count` from `first` on: of a merged cell, 0 where all of it is hidden. */
  span(first: number, count: number): number {
    return this.place(first + count) - this.place(first);
  }
}
