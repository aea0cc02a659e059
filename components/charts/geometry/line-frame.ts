import type { FigureModel } from "@/lib/domain/figure";
import { PLOT } from "./plot-height";
import { type Scale, toRoundScale } from "./ticks";

/** Where things lie in a plot over years: slots of equal width a year, values upwards from 0. */
export type LineFrame = {
  width: number;
  height: number;
  left: number;
  slot: number;
  years: number[];
  scale: Scale;
  narrow: boolean;
  toX: (year: number) => number;
  toY: (value: number) => number;
};

/** The frame of a figure at a width. `years` are those drawn: all, or the two of a slope. */
export function toLineFrame(figure: FigureModel, width: number, highest: number): LineFrame {
  const narrow = width < 640;
  const left = narrow ? PLOT.leftNarrow : PLOT.left;
  const years = figure.kind === "slope" ? figure.pivot : figure.years;
  const slot = (width - left) / Math.max(years.length, 1);
  const scale = figure.kind === "share" ? { ticks: [0, 50, 100], max: 100 } : toRoundScale(highest);
  return {
    width,
    height: PLOT.top + PLOT.plot + PLOT.years + figure.subjects.length * PLOT.strip + PLOT.foot,
    left,
    slot,
    years,
    scale,
    narrow,
    toX: (year) => left + slot * (years.indexOf(year) + 0.5),
    toY: (value) => PLOT.top + PLOT.plot * (1 - value / scale.max),
  };
}
