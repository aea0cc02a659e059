"use client";
import { useEffect, useState } from "react";
import { SAVED_KEY } from "./saved-key";
import { parseSaved, type Saved, toStored } from "./saved-store";

/** What the reader keeps, as it changes here or in another tab; `keep` says whether the browser stored it. */
export function useSaved(): { items: readonly Saved[]; keep: (items: readonly Saved[]) => boolean } {
  const [items, setItems] = useState<readonly Saved[]>(readSaved);
  useEffect(() => {
    const onStorage = (event: StorageEvent) => {
      if (event.key === SAVED_KEY || event.key === null) setItems(readSaved());
    };
    window.addEventListener("storage", onStorage);
    return () => window.removeEventListener("storage", onStorage);
  }, []);
  const keep = (next: readonly Saved[]) => {
    try {
      window.localStorage.setItem(SAVED_KEY, toStored(next));
    } catch {
      return false;
    }
    setItems(next);
    return true;
  };
  return { items, keep };
}

function readSaved(): Saved[] {
  try {
    return parseSaved(window.localStorage.getItem(SAVED_KEY));
  } catch {
    return [];
  }
}
