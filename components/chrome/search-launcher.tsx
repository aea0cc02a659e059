"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import type { SearchWords } from "@/components/search/search-words";
import { takesSingleKey } from "./single-keys";

const SearchDialog = lazy(() => import("./search-dialog").then((loaded) => ({ default: loaded.SearchDialog })));

/** The search field of the bar; a click, `/` or Ctrl K opens the search over the page. Its code loads then. */
export function SearchLauncher({ words, short }: { words: SearchWords; short: string }) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = isFindChord(event) || (event.key === "/" && takesSingleKey(event));
      if (!asked || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const open = () => setOpen(true);
  return (
    <>
      <button type="button" className="find" onClick={open} aria-keyshortcuts="/ Control+K">
        {words.label}
        <kbd>/</kbd>
      </button>
      <button type="button" className="narrow" onClick={open}>
        {short}
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog words={words} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function isFindChord(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
}
