"use client";
import { useEffect, useRef, useState } from "react";
import type { SubjectItem } from "./subject-item";

const REST_MS = 120;
type Found = { items: readonly SubjectItem[]; failed: boolean; asked: string };

/**
 * What can be chosen for a text beside what is chosen; an empty text offers peers. The last list stays meanwhile, the
 * first is what came with the page: asked for where it brought none.
 */
export function useSubjectSearch(
  locale: string,
  text: string,
  chosen: readonly string[],
  offered: readonly SubjectItem[],
): Found {
  const [found, setFound] = useState<Found>({ items: offered, failed: false, asked: "" });
  const isKnown = useRef(offered.length > 0);
  const asked = text.trim();
  const subjects = chosen.join(",");
  useEffect(() => {
    if (isKnown.current) {
      isKnown.current = false;
      return;
    }
    const stop = new AbortController();
    const ask = async () => {
      const response = await fetch(`/${locale}/compare/subjects?${new URLSearchParams({ q: asked, s: subjects })}`, {
        signal: stop.signal,
      });
      if (!response.ok) throw new Error(`subjects answered ${response.status}`);
      return (await response.json()) as { items: SubjectItem[] };
    };
    const timer = setTimeout(
      () =>
        ask().then(
          ({ items }) => setFound({ items, failed: false, asked }),
          () => {
            if (!stop.signal.aborted) setFound({ items: [], failed: true, asked });
          },
        ),
      asked ? REST_MS : 0,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [locale, asked, subjects]);
  return found;
}
