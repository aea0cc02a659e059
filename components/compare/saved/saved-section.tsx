"use client";
import { useState } from "react";
import { fill } from "@/components/charts/chart-words";
import { SavedList } from "./saved-list";
import { MOST_SAVED } from "./saved-store";
import type { SavedWords } from "./saved-words";
import { useSaved } from "./use-saved";

/** The kept comparisons as a section of the page on which nothing is chosen yet. */
export function SavedSection({ locale, words }: { locale: string; words: SavedWords }) {
  const { items, keep } = useSaved();
  const [said, setSaid] = useState("");
  return (
    <section className="fig savedsection">
      <h2>{words.title}</h2>
      <p className="what">{fill(words.where, { most: MOST_SAVED })}</p>
      <SavedList locale={locale} words={words} items={items} keep={keep} say={setSaid} />
      <p className="vh" role="status">
        {said}
      </p>
    </section>
  );
}
