import { MAX_GRID_WORK } from "@/lib/reading/limits";
import { cluster, type DrawnPage, type Rule, SAME_LINE } from "./geometry";

/** Ruling lines that form one table: its edges left to right and top to bottom, and the lines themselves. */
export type PageGrid = { xs: number[]; ys: number[]; horizontal: Rule[]; vertical: Rule[] };

/** A gap in a line shorter than this, in points, is a dash or a join. */
const GAP = 3;
/** An outer edge that no line draws lies at least so far from the next one. */
const OPEN_SIDE = 8;
const MOST_RULES = 6000;

/** The tables of a page by its ruling lines; a frame around one column is none. */
export function findGrids(page: DrawnPage): PageGrid[] {
  const horizontal = mergeRules(page.horizontal);
  const vertical = mergeRules(page.vertical);
  if (horizontal.length + vertical.length > MOST_RULES) return [];
  return connect(horizontal, vertical)
    .map(toGrid)
    .filter((grid) => grid.xs.length > 2 && grid.ys.length > 1 && workOf(grid) <= MAX_GRID_WORK);
}

/** Graph paper and hatching are no tables. */
function workOf({ xs, ys, horizontal, vertical }: PageGrid): number {
  return xs.length * ys.length * (horizontal.length + vertical.length);
}

/** One rule for pieces that lie end to end or over each other. */
function mergeRules(rules: Rule[]): Rule[] {
  const merged: Rule[] = [];
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from);
  const levels: Rule[][] = [];
  for (const rule of sorted) {
    const level = levels.at(-1);
    if (level && rule.at - (level.at(-1)?.at ?? 0) <= SAME_LINE) level.push(rule);
    else levels.push([rule]);
  }
  for (const level of levels) {
    for (const rule of level.sort((a, b) => a.from - b.from)) {
      const last = merged.at(-1);
      if (
        last &&
        Math.abs(last.at - rule.at) <= SAME_LINE * 2 &&
        rule.from <= last.to + GAP &&
        rule.from >= last.from
      ) {
        last.to = Math.max(last.to, rule.to);
      } else merged.push({ ...rule });
    }
  }
  return merged;
}

type Group = Pick<PageGrid, "horizontal" | "vertical">;

/** Groups of lines that touch or cross. */
function connect(horizontal: Rule[], vertical: Rule[]): Group[] {
  const parents = [...horizontal, ...vertical].map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  };
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      if (touches(h, v)) parents[rootOf(horizontal.length + j)] = rootOf(i);
    });
  });
  const groups = new Map<number, Group>();
  const groupOf = (i: number) => {
    const group = groups.get(rootOf(i)) ?? { horizontal: [], vertical: [] };
    groups.set(rootOf(i), group);
    return group;
  };
  horizontal.forEach((rule, i) => {
    groupOf(i).horizontal.push(rule);
  });
  vertical.forEach((rule, i) => {
    groupOf(horizontal.length + i).vertical.push(rule);
  });
  return [...groups.values()].filter((group) => group.horizontal.length > 0 && group.vertical.length > 0);
}

function touches(h: Rule, v: Rule): boolean {
  return v.at >= h.from - GAP && v.at <= h.to + GAP && h.at >= v.from - GAP && h.at <= v.to + GAP;
}

function toGrid({ horizontal, vertical }: Group): PageGrid {
  const xs = withOpenSides(vertical, horizontal);
  const ys = withOpenSides(horizontal, vertical).reverse();
  return { xs, ys, horizontal, vertical };
}

/** Edges where lines stand, and where crossing lines reach beyond the last of them. */
function withOpenSides(rules: Rule[], crossing: Rule[]): number[] {
  const edges = cluster(
    rules.map(({ at }) => at),
    SAME_LINE,
  );
  const least = Math.min(...crossing.map(({ from }) => from));
  const most = Math.max(...crossing.map(({ to }) => to));
  if ((edges[0] ?? least) - least > OPEN_SIDE) edges.unshift(least);
  if (most - (edges.at(-1) ?? most) > OPEN_SIDE) edges.push(most);
  return edges;
}
