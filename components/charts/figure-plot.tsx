"use client";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { FigureModel } from "@/lib/domain/figure";
import { ChartTip, findMark } from "./chart-tip";
import { type ChartWords, fill } from "./chart-words";
import type { Drawing } from "./drawings/drawing";
import { Hatch } from "./hatch";
import type { ActivePoint } from "./line-plot";
import { movePoint } from "./move-point";
import type { ImageProps } from "./panels";
import { findHref, toPointWords } from "./point-words";

/** How long a tooltip waits before it closes, so that the pointer can reach it. */
const LINGER_MS = 160;

type Props = { figure: FigureModel; width: number; words: ChartWords; drawing: Drawing };

/** A figure's chart with its tooltip: one tab stop, arrows by year and subject, Enter to the source. */
export function FigurePlot({ figure, width, words: t, drawing: Drawing }: Props) {
  const chart = useRef<HTMLDivElement>(null);
  const closing = useRef<number>(0);
  const [point, setPoint] = useState<ActivePoint | null>(null);
  const hatch = useId().replaceAll(/[^a-zA-Z0-9]/g, "");

  const stay = () => window.clearTimeout(closing.current);
  const show = (next: ActivePoint | null) => {
    stay();
    if (next) setPoint(next);
    else closing.current = window.setTimeout(() => setPoint(null), LINGER_MS);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = movePoint(figure, point, event.key);
    if (next !== undefined) {
      event.preventDefault();
      stay();
      setPoint(next);
      if (next) findMark(chart.current, next)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    if (event.key === "Enter" && point) openSource(figure, point);
  };

  const image: ImageProps = {
    role: "img",
    tabIndex: 0,
    "aria-label": [fill(t.keys, { title: figure.title }), ...figure.subjects.map((subject) => subject.sentence)].join(
      " ",
    ),
    onKeyDown,
    onBlur: () => show(null),
  };
  return (
    <div ref={chart} className="plot">
      <Hatch id={hatch} />
      <Drawing figure={figure} width={width} words={t} hatch={hatch} point={point} image={image} onPoint={show} />
      {point ? (
        <ChartTip figure={figure} point={point} words={t} chart={chart} onEnter={stay} onLeave={() => show(null)} />
      ) : null}
      <p className="vh" aria-live="polite">
        {point ? speakPoint(figure, point) : ""}
      </p>
    </div>
  );
}

function openSource(figure: FigureModel, point: ActivePoint) {
  const row = figure.rows.find((one) => one.subject === point.subject && one.year === point.year);
  const href = row
    ? findHref(
        row,
        figure.measures.filter((one) => one.role !== "beside").map((one) => one.code),
        figure.locale,
      )
    : null;
  if (href) window.location.assign(href);
}

function speakPoint(figure: FigureModel, point: ActivePoint): string {
  const words = toPointWords(figure, point.subject, point.year);
  if (!words) return "";
  const lines = words.lines.map((line) => `${line.label} ${line.text}`);
  return [words.name, words.year, ...lines, ...words.remarks.map((remark) => remark.text)].join(
    figure.locale === "zh" ? "，" : ", ",
  );
}
