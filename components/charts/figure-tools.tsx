"use client";
import { useState } from "react";
import type { FigureModel } from "@/lib/domain/figure";
import type { ChartWords } from "./chart-words";
import { ExportMenu } from "./export-menu";

/** The tools at a figure's title: its table shown or not, and its export menu. */
export function FigureTools({
  figure,
  words,
  embedHeight,
}: {
  figure: FigureModel;
  words: ChartWords;
  embedHeight: number;
}) {
  const [shown, setShown] = useState(true);
  const toggle = () => {
    const table = document.getElementById(`table-${figure.number}`);
    if (table) table.hidden = shown;
    setShown(!shown);
  };
  return (
    <div className="figtools">
      <button
        type="button"
        className="txt"
        data-tool="table"
        aria-expanded={shown}
        aria-controls={`table-${figure.number}`}
        onClick={toggle}
      >
        {words.table}
      </button>
      <ExportMenu figure={figure} words={words} embedHeight={embedHeight} />
    </div>
  );
}
