import type { Bilingual } from "@/lib/domain/app-error";
import type { Series } from "@/lib/domain/dictionary";
import type { Qualifier, SeriesCell } from "@/lib/domain/series-cell";
import { listBreaks } from "./breaks";
import { hasUnit, UNIT_WORDS } from "./comparison/words";
import { isSound, toCount } from "./title-words";

/** One subject of a figure: a name in both languages and its cells of every series the figure draws. */
export type TitleSubject = { name: Bilingual; cells: readonly SeriesCell[] };

const REQUESTS = { zh: "件", en: "requests" };

/** How an outcome that is the largest is put after its count. */
const LARGEST: readonly { series: string; words: Bilingual }[] = [
  { series: "outcomes.granted", words: { zh: "予以公开", en: "granted in full" } },
  { series: "outcomes.partial", words: { zh: "部分公开", en: "granted in part" } },
  { series: "outcomes.already_public", words: { zh: "已主动公开", en: "already public" } },
  { series: "outcomes.other", words: { zh: "其他处理", en: "closed in other ways" } },
  { series: "outcomes.not_processed", words: { zh: "不予处理", en: "not processed" } },
  { series: "outcomes.unavailable", words: { zh: "无法提供", en: "not held or unavailable" } },
  { series: "outcomes.denied", words: { zh: "不予公开", en: "refused" } },
];
const WITHDRAWN = { zh: "由申请人撤回", en: "withdrawn by the applicant" };
const OPEN = ["outcomes.granted", "outcomes.partial"];

/**
 * The finding of an outcome figure, from the newest complete breakdown among its subjects:
 * 杭州 2023 年办理 57 件：39 件由申请人撤回，公开或部分公开 8 件. Null where no breakdown is complete and uncontradicted.
 */
export function findOutcomeTitle(subjects: readonly TitleSubject[]): Bilingual | null {
  const complete = subjects.flatMap((subject) => listBreakdowns(subject)).sort(newestThenLargest);
  return complete[0] ? toOutcomeTitle(complete[0]) : null;
}

/**
 * The finding of a count over years: who rose or fell since its own last report. Null where nobody has two
 * uncontradicted values of one meaning; the caller then shows the plain description. Never a highest or lowest.
 */
export function findCountTitle(series: Series, subjects: readonly TitleSubject[]): Bilingual | null {
  const moves = subjects.map((subject) => findMove(series, subject)).filter((move) => move !== null);
  const [only] = moves;
  if (only && moves.length === 1) return toSingleTitle(series, only);
  return only ? toSharedTitle(series, moves) : null;
}

type Breakdown = { name: Bilingual; year: number; total: number; cells: ReadonlyMap<string, SeriesCell> };

function listBreakdowns({ name, cells }: TitleSubject): Breakdown[] {
  const years = [...new Set(cells.map((cell) => cell.year))];
  return years.flatMap((year) => {
    const ofYear = new Map(cells.filter((cell) => cell.year === year).map((cell) => [cell.series, cell]));
    const total = ofYear.get("outcome.total");
    const complete = ofYear.get("outcomes.not_broken_down")?.value === 0;
    const sound = [...ofYear.values()].every((cell) => cell.status !== "stated" || isSound(cell));
    return complete && sound && isSound(total) && total.value > 0
      ? [{ name, year, total: total.value, cells: ofYear }]
      : [];
  });
}

function newestThenLargest(a: Breakdown, b: Breakdown): number {
  return b.year - a.year || b.total - a.total;
}

function toOutcomeTitle({ name, year, total, cells }: Breakdown): Bilingual {
  const countOf = (series: string) => cells.get(series)?.value ?? 0;
  const [largest] = LARGEST.toSorted((a, b) => countOf(b.series) - countOf(a.series));
  const open = OPEN.reduce((sum, series) => sum + countOf(series), 0);
  const parts = [
    ...(largest ? [toLargest(largest.series, countOf(largest.series), cells, largest.words)] : []),
    ...(largest && countOf(largest.series) === open && OPEN.includes(largest.series) ? [] : [toOpen(open)]),
  ];
  const all = toCount(total, REQUESTS);
  return {
    zh: `${name.zh} ${year}\u00a0年办理 ${all.zh}：${parts.map((part) => part.zh).join("，")}`,
    en: `${name.en} decided ${all.en} in ${year}: ${parts.map((part) => part.en).join(", ")}`,
  };
}

function toLargest(series: string, value: number, cells: ReadonlyMap<string, SeriesCell>, words: Bilingual): Bilingual {
  const sources = cells.get(series)?.sources ?? [];
  const withdrawn = sources.length > 0 && sources.every((source) => source.metric === "outcome.withdrawn");
  const { zh, en } = withdrawn ? WITHDRAWN : words;
  const count = toCount(value, { zh: "件", en: "" });
  return { zh: `${count.zh}${zh}`, en: `${count.en}${en}` };
}

function toOpen(open: number): Bilingual {
  const count = toCount(open, REQUESTS);
  return { zh: `公开或部分公开 ${count.zh}`, en: `${open}\u00a0granted in full or part` };
}

type Move = {
  name: Bilingual;
  from: number;
  to: number;
  before: number;
  now: number;
  qualifier: Qualifier;
  /** Either figure is 余, 近 or 约, and so is their difference. */
  rough: boolean;
};

function findMove(series: Series, { name, cells }: TitleSubject): Move | null {
  const [now, before] = cells
    .filter((cell) => cell.series === series.code && isSound(cell))
    .sort((a, b) => b.year - a.year);
  if (!now || !before || now.value === null || before.value === null) return null;
  if (listBreaks(series, before.year, now.year).length) return null;
  const rough = now.qualifier !== "exact" || before.qualifier !== "exact";
  return {
    name,
    from: before.year,
    to: now.year,
    before: before.value,
    now: now.value,
    qualifier: now.qualifier,
    rough,
  };
}

function toSingleTitle(series: Series, { name, from, to, before, now, qualifier, rough }: Move): Bilingual {
  const unit = UNIT_WORDS[series.unit] ?? { zh: "", en: "" };
  const said = hasUnit(series.en, unit.en) ? { ...unit, en: "" } : unit;
  const count = toCount(now, said, qualifier);
  const difference = toCount(Math.abs(now - before), { zh: unit.zh, en: "" });
  const about = rough ? { zh: "约", en: "about " } : { zh: "", en: "" };
  const change = {
    zh:
      now === before
        ? `与 ${from}\u00a0年相同`
        : `比 ${from}\u00a0年${about.zh}${now > before ? "多" : "少"} ${difference.zh}`,
    en:
      now === before
        ? `the same as in ${from}`
        : `${about.en}${difference.en}${now > before ? "more" : "fewer"} than in ${from}`,
  };
  return {
    zh: `${name.zh} ${to}\u00a0年${series.zh}${/^\d/.test(count.zh) ? " " : ""}${count.zh}，${change.zh}`,
    en: `${series.en}: ${name.en} ${count.en.trim()} in ${to}, ${change.en}`,
  };
}

/** More names than this are counted, not listed. */
const MOST_NAMED = 3;

const DIRECTIONS = [
  { sign: 1, zh: "多于", en: "up" },
  { sign: -1, zh: "少于", en: "down" },
  { sign: 0, zh: "等于", en: "unchanged" },
];

function toSharedTitle(series: Series, moves: readonly Move[]): Bilingual {
  const groups = DIRECTIONS.map((direction) => ({
    ...direction,
    moves: moves.filter((move) => Math.sign(move.now - move.before) === direction.sign),
  })).filter((group) => group.moves.length > 0);
  const [year, ...otherYears] = new Set(moves.map((move) => move.to));
  const when = otherYears.length
    ? { zh: "最近一份年报的", en: "", than: "上一份" }
    : { zh: ` ${year}\u00a0年`, en: ` in ${year}`, than: "各自上一份年报" };
  const subject = `${when.zh}${series.zh}${groups.length === 1 ? "都" : ""}`;
  const zh = groups.map(
    (group, index) => `${nameAll(group.moves, "zh")}${index ? "" : subject}${group.zh}${when.than}`,
  );
  const en = groups.map((group) => `${group.en} for ${nameAll(group.moves, "en")}`);
  return { zh: zh.join("，"), en: `${series.en}${when.en}, each against its own last report: ${en.join(", ")}` };
}

function nameAll(moves: readonly Move[], locale: keyof Bilingual): string {
  if (moves.length > MOST_NAMED) return locale === "zh" ? `${moves.length} 个机构` : `${moves.length} agencies`;
  return moves.map((move) => move.name[locale]).join(locale === "zh" ? "、" : ", ");
}
