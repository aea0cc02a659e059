"use client";
import { type ComponentType, useEffect, useRef, useState } from "react";
import type { FigureModel } from "@/lib/domain/figure";
import type { ChartWords } from "./chart-words";
import { toPlotHeight } from "./geometry/plot-height";

type Plot = ComponentType<{ figure: FigureModel; width: number; words: ChartWords }>;

/** A figure's chart at its full height from the first paint; the drawing code arrives after it. */
export function FigureChart({ figure, words }: { figure: FigureModel; words: ChartWords }) {
  const frame = useRef<HTMLDivElement>(null);
  const [Plot, setPlot] = useState<Plot | null>(null);
  const width = useWidth(frame);
  useEffect(() => {
    let current = true;
    import("./figure-plot").then((module) => {
      if (current) setPlot(() => module.FigurePlot);
    });
    return () => {
      current = false;
    };
  }, []);
  return (
    <div ref={frame} className={`chart chart-${figure.kind}`} style={{ minHeight: toPlotHeight(figure) }}>
      {Plot && width > 0 ? <Plot figure={figure} width={width} words={words} /> : null}
    </div>
  );
}

function useWidth(frame: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
