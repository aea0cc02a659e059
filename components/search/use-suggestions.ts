"use client";
import { useEffect, useState } from "react";
import type { Locale } from "@/lib/domain/app-error";
import type { Suggestion } from "./search-words";

const REST_MS = 120;
type Found = { items: Suggestion[]; failed: boolean };
const NOTHING: Found = { items: [], failed: false };

/** What the server suggests for a text, asked when typing rests. The last list stays until the next one is here. */
export function useSuggestions(locale: Locale, text: string): Found {
  const [found, setFound] = useState(NOTHING);
  const asked = text.trim();
  useEffect(() => {
    if (!asked) {
      setFound(NOTHING);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      fetchSuggestions(locale, asked, stop.signal)
        .then((items) => setFound({ items, failed: false }))
        .catch(() => {
          if (!stop.signal.aborted) setFound({ items: [], failed: true });
        });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [locale, asked]);
  return found;
}

async function fetchSuggestions(locale: Locale, q: string, signal: AbortSignal): Promise<Suggestion[]> {
  const response = await fetch(`/api/v1/search?${new URLSearchParams({ q, locale })}`, { signal });
  if (!response.ok) throw new Error(`search answered ${response.status}`);
  const { suggestions } = (await response.json()) as { suggestions: Suggestion[] };
  return suggestions;
}
