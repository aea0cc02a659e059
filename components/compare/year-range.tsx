"use client";
import { type PointerEvent, useRef } from "react";
import { fill } from "@/components/charts/chart-words";
import { useCompare } from "./compare-shell";
import type { CompareWords } from "./compare-words";

const WIDTH = 152;
const FIRST_YEAR = 2008;

type Props = { words: CompareWords; reportsByYear: Record<number, number> };

/** The years, with how many reports each has: two lists for the keyboard, two handles for the pointer. */
export function YearRange({ words, reportsByYear }: Props) {
  const { state, change } = useCompare();
  const reported = Object.keys(reportsByYear).map(Number);
  const first = Math.min(FIRST_YEAR, state.from, ...reported);
  const last = Math.max(state.to, ...reported);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <>
      <YearSelect
        label={words.from}
        years={years.filter((year) => year <= state.to)}
        value={state.from}
        onChange={(from) => change({ from })}
      />
      <Histogram
        years={years}
        reportsByYear={reportsByYear}
        label={fill(words.histogram, { from: state.from, to: state.to })}
      />
      <YearSelect
        label={words.to}
        years={years.filter((year) => year >= state.from)}
        value={state.to}
        onChange={(to) => change({ to })}
      />
    </>
  );
}

type SelectProps = { label: string; years: readonly number[]; value: number; onChange: (year: number) => void };

function YearSelect({ label, years, value, onChange }: SelectProps) {
  return (
    <span className="pick">
      <select aria-label={label} value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </span>
  );
}

type HistogramProps = { years: readonly number[]; reportsByYear: Record<number, number>; label: string };

function Histogram({ years, reportsByYear, label }: HistogramProps) {
  const { state, change } = useCompare();
  const box = useRef<SVGSVGElement>(null);
  const dragged = useRef<"from" | "to" | null>(null);
  const slot = WIDTH / years.length;
  const first = years[0] ?? state.from;
  const most = Math.max(1, ...Object.values(reportsByYear));
  const [left, right] = [(state.from - first) * slot, (state.to - first + 1) * slot];

  const toYear = (event: PointerEvent) => {
    const x = event.clientX - (box.current?.getBoundingClientRect().left ?? 0);
    return Math.min(Math.max(first + Math.floor(x / slot), first), years.at(-1) ?? first);
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    const year = toYear(event);
    dragged.current = Math.abs(year - state.from) < Math.abs(year - state.to) ? "from" : "to";
    event.currentTarget.setPointerCapture(event.pointerId);
    drag(year, "push");
  };
  const drag = (year: number, how: "push" | "replace") => {
    if (dragged.current === "from" && year <= state.to && year !== state.from) change({ from: year }, how);
    if (dragged.current === "to" && year >= state.from && year !== state.to) change({ to: year }, how);
  };
  return (
    <svg
      ref={box}
      className="range"
      viewBox={`0 0 ${WIDTH} 20`}
      role="img"
      aria-label={label}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => dragged.current && drag(toYear(event), "replace")}
      onPointerUp={() => {
        dragged.current = null;
      }}
    >
      <path d={`M0 15.5H${WIDTH}`} stroke="var(--line-2)" />
      <path d={`M${left} 15.5H${right}`} stroke="var(--ink)" strokeWidth="2" />
      {years.map((year, index) => {
        const height = ((reportsByYear[year] ?? 0) / most) * 10.4;
        return height > 0 ? (
          <rect
            key={year}
            x={index * slot + slot / 2 - 2.5}
            y={13 - height}
            width="5"
            height={height}
            fill="var(--ink-4)"
          />
        ) : null;
      })}
      {[Math.max(left, 4), Math.min(right, WIDTH) - 4].map((x, index) => (
        <circle
          key={index === 0 ? "from" : "to"}
          cx={x}
          cy="15.5"
          r="4"
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}
