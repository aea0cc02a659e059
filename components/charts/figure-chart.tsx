"use client";
import { type ComponentType, startTransition, useEffect, useRef, useState } from "react";
import type { FigureModel } from "@/lib/domain/figure";
import type { ChartWords } from "./chart-words";
import type { Drawing } from "./drawings/drawing";
import { DRAWING_LOADS } from "./drawings/load-drawing";

type Props = {
  figure: FigureModel;
  words: ChartWords;
  /** Pixels of the drawing. */
  height: number;
};
type Plot = ComponentType<Omit<Props, "height"> & { width: number; drawing: Drawing }>;
type Loaded = { Plot: Plot; drawing: Drawing; load: () => Promise<Drawing> };

/** A figure's chart at its full height from the first paint; its code arrives after it, and draws without holding a reader up. */
export function FigureChart({ figure, words, height }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const width = useWidth(frame);
  const load = DRAWING_LOADS[figure.kind];
  useEffect(() => {
    if (!load) return;
    let current = true;
    Promise.all([import("./figure-plot"), load()]).then(([module, drawing]) => {
      if (current) startTransition(() => setLoaded({ Plot: module.FigurePlot, drawing, load }));
    });
    return () => {
      current = false;
    };
  }, [load]);
  return (
    <div ref={frame} className={`chart chart-${figure.kind}`} style={{ minHeight: height }}>
      {loaded?.load === load && width > 0 ? (
        <loaded.Plot figure={figure} width={width} words={words} drawing={loaded.drawing} />
      ) : null}
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
