"use client";
import { createContext, type ReactNode, useContext } from "react";
import { fill } from "@/components/charts/chart-words";
import type { Locale } from "@/lib/domain/app-error";

type Words = { readonly [key: string]: string | Words };
type Spoken = { words: Words; locale: Locale };
type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const Context = createContext<Spoken | null>(null);

/** Gives the import page its words; a message library in the browser would weigh more than the page. */
export function IngestWords({ words, locale, children }: { words: object; locale: Locale; children: ReactNode }) {
  return <Context value={{ words: words as Words, locale }}>{children}</Context>;
}

/** The page's words by their key, `batch.title`, with values put in; a key that is missing is a bug and throws. */
export function useIngestWords(): { t: Say; locale: Locale } {
  const spoken = useContext(Context);
  if (!spoken) throw new Error("The import page has no words around it");
  return { t: (key, values = {}) => fill(findWords(spoken.words, key), values), locale: spoken.locale };
}

function findWords(words: Words, key: string): string {
  const found = key
    .split(".")
    .reduce<string | Words | undefined>((at, part) => (typeof at === "object" ? at[part] : at), words);
  if (typeof found !== "string") throw new Error(`No words for ${key}`);
  return found;
}
