"use client";
import { type ComponentType, useEffect, useState } from "react";
import { SAVED_KEY } from "./saved/saved-key";
import type { SavedWords } from "./saved/saved-words";

type Props = { locale: string; words: SavedWords };

/** Where the kept comparisons stand while nothing is chosen: nothing for a reader who keeps none. */
export function SavedPlace(props: Props) {
  const [Section, setSection] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    if (!hasSaved()) return;
    import("./saved/saved-section").then((module) => setSection(() => module.SavedSection));
  }, []);
  return Section ? <Section {...props} /> : null;
}

/** A browser may refuse storage altogether. */
function hasSaved(): boolean {
  try {
    return window.localStorage.getItem(SAVED_KEY)?.includes('"query"') ?? false;
  } catch {
    return false;
  }
}
