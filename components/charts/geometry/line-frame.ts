import type { FigureModel } from "@/lib/domain/figure";
import { PLOT } from "./plot-height";
import { type Scale, toRoundScale } from "./ticks";

/** Where things lie in a plot over years: slots of equal width a year, values upwards from 0. */
export type LineFrame = {
  width: number;
  height: number;
  left: number;
  /** Kept free at the right, for labels of the last year. */
  right: number;
  slot: number;
  years: number[];
  scale: Scale;
  narrow: boolean;
  toX: (year: number) => number;
  toY: (value: number) => number;
};

/** Labels at the right that want more of the width get none, and stand at the left of their points. */
const MOST_RIGHT = 0.3;

/**
 * The frame of a figure at a width. `years` are those drawn: all, or the two of a slope. `beside` is the room wanted at
 * the right of the last year's points.
 */
export function toLineFrame(figure: FigureModel, width: number, highest: number, beside = 0): LineFrame {
  const narrow = width < 640;
  const left = narrow ? PLOT.leftNarrow : PLOT.left;
  const years = figure.kind === "slope" ? figure.pivot : figure.years;
  const count = Math.max(years.length, 1);
  // half a slot lies at the right of the last points already
  const lacking = (beside - (width - left) / (2 * count)) / (1 - 1 / (2 * count));
  const right = lacking > width * MOST_RIGHT ? 0 : Math.max(0, Math.round(lacking));
  const slot = (width - left - right) / count;
  const scale = figure.kind === "share" ? { ticks: [0, 50, 100], max: 100 } : toRoundScale(highest);
  return {
    width,
    height: PLOT.top + PLOT.plot + PLOT.years + figure.subjects.length * PLOT.strip + PLOT.foot,
    left,
    right,
    slot,
    years,
    scale,
    narrow,
    toX: (year) => left + slot * (years.indexOf(year) + 0.5),
    toY: (value) => PLOT.top + PLOT.plot * (1 - value / scale.max),
  };
}
