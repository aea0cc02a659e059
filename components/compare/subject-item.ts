/** A subject as the picker offers it. */
export type SubjectItem = {
  type: "agency" | "city";
  /** As in the address: a slug, or `city:370200`. */
  slug: string;
  name: string;
  pinyin: string;
  /** Level and kind in words. */
  note: string;
  /** Years with a report on file, oldest first. */
  years: number[];
  kind: string | null;
  level: string;
  /** Of another kind or level than what is chosen already: it will be set apart. */
  apart: boolean;
};
