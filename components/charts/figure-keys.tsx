"use client";
import { useEffect, useState } from "react";
import { takesSingleKey } from "@/components/chrome/single-keys";
import type { FigureModel } from "@/lib/domain/figure";
import type { ChartWords } from "./chart-words";
import { copyImage, copyText } from "./export-actions";
import { toExportHref, toViewAddress } from "./export-links";

/** The single keys of figures: T table, C copy image, L copy link, of the figure in focus or else in view. */
export function FigureKeys({ figures, words }: { figures: readonly FigureModel[]; words: ChartWords }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!takesSingleKey(event)) return;
      const figure = findFigure(figures);
      const key = event.key.toLowerCase();
      if (!figure || !["t", "c", "l"].includes(key)) return;
      event.preventDefault();
      if (key === "t") document.querySelector<HTMLElement>(`#figure-${figure.number} [data-tool="table"]`)?.click();
      else
        copy(key, figure).then(
          () => setSaid(words.copied),
          () => setSaid(""),
        );
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [figures, words]);
  return (
    <p className="vh" role="status">
      {said}
    </p>
  );
}

const copy = (key: string, figure: FigureModel): Promise<void> =>
  key === "c" ? copyImage(toExportHref(figure, "png-2")) : copyText(toViewAddress(figure, window.location.origin));

function findFigure(figures: readonly FigureModel[]): FigureModel | undefined {
  const frames = figures.map((figure) => ({ figure, frame: document.getElementById(`figure-${figure.number}`) }));
  const focused = frames.find(({ frame }) => frame?.contains(document.activeElement));
  const seen = frames.find(({ frame }) => frame && frame.getBoundingClientRect().bottom > 160);
  return (focused ?? seen)?.figure;
}
