import {
  type FigureCell,
  type FigureMeasure,
  type FigureModel,
  type FigureRow,
  type FigureSubject,
  TONES,
  type Tone,
} from "@/lib/domain/figure";
import type { RowLayout, RowSize } from "./row-layout";
import { type Segment, toSegments } from "./segments";
import { type Scale, SHARE_SCALE, toScale } from "./ticks";

/** What a bar row shows where it is not simply a bar. */
export type RowState =
  | "bar"
  | "no-report"
  | "not-stated"
  | "blank"
  | "not-in-form"
  | "too-few"
  | "no-total"
  | "implied";
export type DrawnSegment = Segment & { tone: Tone; name: string; label: string };

/** One bar of a panel, in pixels from the panel's top left. */
export type PanelRow = {
  year: number;
  top: number;
  height: number;
  state: RowState;
  /** What the row says where it is not a bar. */
  words: string;
  segments: DrawnSegment[];
  /** Where the bar ends; the total stands after it. */
  end: number;
  total: string;
  bold: boolean;
  /** Severity of the worst contradiction at the row, and the other figure. */
  doubt: "error" | "warning" | null;
  against: number | null;
  row: FigureRow | null;
};

/** The parts in the order they are drawn: as the tones stand, whatever the order of the table. */
export function listParts(figure: FigureModel): FigureMeasure[] {
  return figure.measures
    .filter((measure) => measure.role === "part" || measure.role === "value")
    .toSorted((a, b) => TONES.indexOf(a.tone) - TONES.indexOf(b.tone));
}

/** One axis for peers, and one for each subject set apart; in shares of the outcomes always 0 to 100. */
export function toPanelScale(figure: FigureModel, of: FigureSubject): Scale {
  if (figure.norm === "share" && figure.kind === "outcomes") return SHARE_SCALE;
  const peers = of.apart ? [of] : figure.subjects.filter((subject) => !subject.apart);
  const keys = new Set(peers.map((subject) => subject.key));
  const rows = figure.rows.filter((row) => keys.has(row.subject));
  return toScale(Math.max(0, ...rows.map((row) => findLength(figure, row))));
}

function findLength(figure: FigureModel, row: FigureRow): number {
  const values = listParts(figure).map((part) => row.cells[part.code]?.value ?? 0);
  if (figure.kind !== "outcomes") return Math.max(0, ...values);
  return Math.max(readTotal(figure, row)?.value ?? 0, sum(values));
}

function readTotal(figure: FigureModel, row: FigureRow): FigureCell | undefined {
  const total = figure.measures.find((measure) => measure.role === "total");
  return total ? row.cells[total.code] : undefined;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** How many bars stand in the row of a year: one, or one a channel where any subject states channels. */
export function countLines(figure: FigureModel, year: number): number {
  const parts = listParts(figure);
  if (figure.kind === "outcomes" || parts.length <= 1) return 1;
  const stated = figure.rows.some(
    (row) => row.year === year && parts.some((part) => row.cells[part.code]?.value != null),
  );
  return stated ? parts.length : 1;
}

type Panel = { figure: FigureModel; subject: string; layout: RowLayout; size: RowSize; scale: Scale; length: number };

/** The bars of a subject's panel, top to bottom. */
export function toPanelRows(panel: Panel): PanelRow[] {
  const { figure, subject, layout, size } = panel;
  const parts = listParts(figure);
  return layout.rows.flatMap(({ year, top, height }) => {
    const row = figure.rows.find((one) => one.subject === subject && one.year === year) ?? null;
    const place = { year, top: top + (size.row - size.bar) / 2, height: size.bar, row };
    if (figure.kind === "outcomes" || parts.length <= 1) return [toBarRow(panel, place, parts)];
    const lines = countLines(figure, year);
    const isLined = row && lines > 1 && height > size.row;
    if (!isLined) return [toBarRow(panel, place, parts.slice(0, 1))];
    return parts.map((part, index) =>
      toBarRow(panel, { ...place, top: place.top + index * (size.bar + 4) }, [part], part.label),
    );
  });
}

type Place = Pick<PanelRow, "year" | "top" | "height" | "row">;

function toBarRow(panel: Panel, place: Place, parts: readonly FigureMeasure[], name = ""): PanelRow {
  const empty: PanelRow = {
    ...place,
    state: "no-report",
    words: "",
    segments: [],
    end: 0,
    total: "",
    bold: false,
    doubt: null,
    against: null,
  };
  if (!place.row) return empty;
  const drawn =
    panel.figure.kind === "outcomes" ? drawOutcomes(panel, place.row, parts) : drawValue(panel, place.row, parts, name);
  return { ...empty, ...drawn, ...findDoubt(place.row) };
}

function findDoubt(row: FigureRow): Pick<PanelRow, "doubt" | "against" | "bold"> {
  const worst = row.findings.find((finding) => finding.severity === "error") ?? row.findings[0];
  const against = row.findings.find((finding) => finding.against !== null)?.against ?? null;
  return { doubt: worst?.severity ?? null, against, bold: worst !== undefined };
}

function drawOutcomes(
  { figure, scale, length }: Panel,
  row: FigureRow,
  parts: readonly FigureMeasure[],
): Partial<PanelRow> {
  const total = readTotal(figure, row);
  const values = parts.map((part) => row.cells[part.code]?.value ?? 0);
  const all = sum(values);
  if (total?.value == null) {
    if (all === 0) return { state: toState(total), words: total?.words ?? "" };
    if (figure.norm === "share") return { state: "no-total", words: total?.words ?? "" };
  }
  const whole = Math.max(total?.value ?? 0, all);
  const base = figure.norm === "share" ? whole : scale.max;
  const end = figure.norm === "share" ? length : Math.round((whole / scale.max) * length);
  const segments = draw(parts, row, Math.max(base, 1), length);
  return { state: "bar", segments, end: whole === 0 ? 0 : Math.max(end, endOf(segments)), total: total?.text ?? "" };
}

function drawValue(
  { scale, length }: Panel,
  row: FigureRow,
  parts: readonly FigureMeasure[],
  name: string,
): Partial<PanelRow> {
  const part = parts[0];
  const cell = part ? row.cells[part.code] : undefined;
  const named = (text: string) => (name ? `${name} ${text}` : text);
  if (!part || cell?.value == null) {
    const state = toState(cell);
    return { state, words: named((state === "not-in-form" ? cell?.text : cell?.words) ?? "") };
  }
  const segments = draw([part], row, scale.max, length);
  return {
    state: cell.status === "implied" ? "implied" : "bar",
    segments,
    end: endOf(segments),
    total: named(cell.text),
  };
}

function draw(parts: readonly FigureMeasure[], row: FigureRow, base: number, length: number): DrawnSegment[] {
  const values = parts.map((part) => ({ key: part.code, value: row.cells[part.code]?.value ?? null }));
  return toSegments(values, base, length).map((segment) => {
    const part = parts.find((one) => one.code === segment.key);
    return {
      ...segment,
      tone: part?.tone ?? "plain",
      name: part?.label ?? "",
      label: row.cells[segment.key]?.text ?? "",
    };
  });
}

const endOf = (segments: readonly Segment[]): number => {
  const last = segments.at(-1);
  return last ? last.x + last.width : 0;
};

function toState(cell: FigureCell | undefined): RowState {
  const status = cell?.status ?? "not-stated";
  return status === "stated" || status === "implied" ? "not-stated" : status;
}
