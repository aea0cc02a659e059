import type { Locale } from "@/lib/domain/app-error";

/** The words of a search box, in the page's language. */
export type SearchWords = {
  locale: Locale;
  /** What can be searched for. */
  label: string;
  close: string;
  submit: string;
  /** Said where the server cannot be reached. */
  failed: string;
  /** How many suggestions there are, for a screen reader; `{n}` stands for the number. */
  count: string;
};

/** A stretch of a suggestion; `hit` is what the reader typed. */
export type SuggestionPart = { text: string; hit: boolean };
/** One line of the list under a search box. */
export type Suggestion = { href: string; parts: SuggestionPart[]; note: string };
