"use client";
import { useOffline } from "next/offline";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useCompare } from "./compare-shell";
import { type FailedWords, FigureFailed } from "./figure-failed";

/**
 * The figures; where the connection is lost while others are on their way, an error at their height. The framework asks
 * again by itself once it is back; the button does so at once.
 */
export function FiguresPlace({ words, children }: { words: FailedWords; children: ReactNode }) {
  const { pending } = useCompare();
  const lost = useOffline() && pending;
  const place = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (!lost) setHeight(place.current?.offsetHeight ?? 0);
  });
  return (
    <>
      {lost ? (
        <FigureFailed words={words} height={height} onRetry={() => window.dispatchEvent(new Event("online"))} />
      ) : null}
      <div ref={place} hidden={lost}>
        {children}
      </div>
    </>
  );
}
