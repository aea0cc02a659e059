"use client";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { FigureModel } from "@/lib/domain/figure";
import { type ChartWords, fill } from "./chart-words";
import type { ActivePoint } from "./line-plot";
import { TriangleIcon } from "./mark";
import { toPointWords } from "./point-words";

type Props = {
  figure: FigureModel;
  point: ActivePoint;
  words: ChartWords;
  /** The chart the tooltip lies over; the mark is found in it by `data-point`. */
  chart: RefObject<HTMLDivElement | null>;
  onEnter: () => void;
  onLeave: () => void;
};

/** Name and year, value, how it was reached, the quoted words and a link to them; it follows its mark and stays in view. */
export function ChartTip({ figure, point, words: t, chart, onEnter, onLeave }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => setPlace(findPlace(chart.current, box.current, point)), [chart, point]);
  const words = toPointWords(figure, point.subject, point.year);
  if (!words) return null;
  return (
    <div
      ref={box}
      className="tip"
      role="tooltip"
      style={place ?? { left: 0, top: 0, visibility: "hidden" }}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
    >
      <b>
        <span>{words.name}</span>
        <span>{words.year}</span>
      </b>
      <dl>
        {words.lines.map((line) => (
          <div key={line.label}>
            <dt>{line.label}</dt>
            <dd>{line.text}</dd>
          </div>
        ))}
      </dl>
      {words.remarks.map((remark) => (
        <p key={remark.text}>
          {remark.doubt ? <TriangleIcon severity={remark.doubt} /> : null} {remark.text}
        </p>
      ))}
      {words.quotes.length > 0 ? (
        <p className="quotes">{words.quotes.map((quote) => fill(t.quote, { quote })).join(" ")}</p>
      ) : null}
      {words.href ? (
        <p>
          <a href={words.href} tabIndex={-1}>
            {t.source}
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** The drawn mark of a point, by its `data-point`. */
export function findMark(chart: HTMLElement | null, point: ActivePoint): Element | null {
  return chart?.querySelector(`[data-point="${CSS.escape(`${point.subject} ${point.year}`)}"]`) ?? null;
}

function findPlace(chart: HTMLElement | null, box: HTMLElement | null, point: ActivePoint) {
  const mark = findMark(chart, point);
  if (!chart || !box || !mark) return null;
  const [frame, at] = [chart.getBoundingClientRect(), mark.getBoundingClientRect()];
  const middle = at.left + Math.min(at.width, 152) / 2 - frame.left;
  const left = Math.max(0, Math.min(middle - box.offsetWidth / 2, frame.width - box.offsetWidth));
  const above = at.top - frame.top - box.offsetHeight - 6;
  const fitsAbove = at.top - box.offsetHeight - 6 > 60;
  return { left, top: fitsAbove ? above : at.bottom - frame.top + 6 };
}
