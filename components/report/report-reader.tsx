"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { drawLink, placeNotes, setHot, step } from "./reader-dom";

/**
 * Joins a report's words and its list of figures: pointing at or focusing either lights both and draws a line between
 * them; J and K go to the next and previous figure; notes in the margin stand beside the words they concern.
 */
export function ReportReader({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const reader = root.current;
    if (!reader) return;
    const listening = new AbortController();
    const { signal } = listening;
    const light = (event: Event) => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-start]") : null;
      setHot(reader, target?.dataset.start ?? null);
    };
    const followAddress = () => {
      const start = /^#(?:fact|row)-(\d+)$/.exec(location.hash)?.[1];
      if (start) setHot(reader, start);
    };
    const onKey = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "j" || event.key === "k") step(reader, event.key === "j" ? 1 : -1);
    };
    const arrange = () => {
      placeNotes(reader);
      drawLink(reader);
    };
    reader.addEventListener("pointerover", light, { signal });
    reader.addEventListener("focusin", light, { signal });
    addEventListener("hashchange", followAddress, { signal });
    addEventListener("keydown", onKey, { signal });
    const resizing = new ResizeObserver(arrange);
    resizing.observe(reader);
    arrange();
    followAddress();
    return () => {
      listening.abort();
      resizing.disconnect();
    };
  }, []);
  return (
    <div className="reader" ref={root}>
      <svg className="link-pair" aria-hidden="true">
        <path d="" />
      </svg>
      {children}
    </div>
  );
}
