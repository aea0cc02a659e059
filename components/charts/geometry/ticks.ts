/** An axis from 0: its ticks, and the value at its end, which may lie a little beyond the last tick. */
export type Scale = { ticks: number[]; max: number };

/** Steps of 1, 2 or 5 times a power of ten, three to five of them: 57 → 0, 20, 40, 60; 174 → 0, 50, 100, 150, to 180. */
export function toScale(highest: number): Scale {
  if (!(highest > 0)) return { ticks: [0], max: 1 };
  const step = toStep(highest / 3.5);
  const fine = step / 5;
  const max = Math.ceil(highest / fine - 1e-9) * fine;
  const ticks = Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, index) => clean(index * step));
  return { ticks, max: clean(max) };
}

/** The same, ended at a tick: for a plot whose uppermost gridline carries the unit. */
export function toRoundScale(highest: number): Scale {
  const { ticks, max } = toScale(highest);
  const [step, last = 0] = [ticks[1], ticks.at(-1)];
  if (step === undefined) return { ticks, max };
  const end = last < max ? clean(last + step) : last;
  return { ticks: last < max ? [...ticks, end] : ticks, max: end };
}

/** The axis of shares. */
export const SHARE_SCALE: Scale = { ticks: [0, 50, 100], max: 100 };

function toStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough * 0.7) ?? 10;
  return factor * power;
}

const clean = (value: number): number => Number(value.toPrecision(12));
