const MOST = 4000;
const LONGEST = 80;

/** Remembers what short words mean to a form, from one report to the next: all of them say the same labels. */
export class WordMemo<Meaning> {
  readonly #known = new Map<string, Meaning>();

  /** What `read` makes of the words; it must make the same of them every time. */
  find(words: string, read: (words: string) => Meaning): Meaning {
    if (words.length > LONGEST) return read(words);
    const known = this.#known.get(words);
    if (known !== undefined || this.#known.has(words)) return known as Meaning;
    const meaning = read(words);
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(copyOf(words), meaning);
    return meaning;
  }
}

/** A piece cut out of a text would keep the whole text in memory. */
function copyOf(words: string): string {
  return Buffer.from(words, "utf16le").toString("utf16le");
}
