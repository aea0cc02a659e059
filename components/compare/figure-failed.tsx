"use client";
import { useRouter } from "next/navigation";
import { useTransition } from "react";

export type FailedWords = Readonly<Record<"title" | "text" | "retry", string>>;

type Props = {
  words: FailedWords;
  /** Pixels of what would stand here. */
  height: number;
  /** Given where the page knows how; else the page is asked for again. */
  onRetry?: () => void;
};

/** In place of figures that could not be loaded, at their height: what happened, what was kept, what to do. */
export function FigureFailed({ words, height, onRetry }: Props) {
  const router = useRouter();
  const [pending, start] = useTransition();
  return (
    <section
      className="fig first figerror"
      role="alert"
      style={{ minHeight: height }}
      data-pending={pending || undefined}
    >
      <h2>{words.title}</h2>
      <p className="what">{words.text}</p>
      <button type="button" className="btn" onClick={onRetry ?? (() => start(() => router.refresh()))}>
        {words.retry}
      </button>
    </section>
  );
}
