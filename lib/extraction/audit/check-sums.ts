import {
  APPLICANTS,
  type ApplicantCode,
  DICTIONARY,
  type Form,
  getMetric,
  type Identity,
} from "@/lib/domain/dictionary";
import type { Finding } from "@/lib/extraction/extraction";
import { compareNarrative, compareSides, type Disagreement } from "./compare-sides";
import { listMetrics, listSpans, nameSide } from "./finding-words";
import { type Cell, readSide, type Side } from "./side";
import type { Place, StatedFigures } from "./stated-figures";

/** An identity that says: these parts add up to that total. Checked in the form's table, and in the narrative. */
export function checkSum(identity: Identity, figures: StatedFigures, form: Form): Finding[] {
  const [whole = ""] = wholeOf(identity);
  const applicants = identity.byApplicant ? APPLICANTS : (["total"] as const);
  return listPlaces(identity, form)
    .filter((place) => figures.states(place, whole))
    .flatMap((place) => applicants.flatMap((applicant) => checkSumIn(place, identity, figures, form, applicant)));
}

/** Row by row: the kinds of applicant add up to the row's total. */
export function checkApplicants(identity: Identity, figures: StatedFigures, form: Form): Finding[] {
  const rows = DICTIONARY.metrics.filter((metric) => metric.byApplicant && metric.epochs.includes(form));
  return rows.flatMap((row) => {
    if (!figures.states("table", row.code)) return [];
    const cells = APPLICANTS.map((applicant) => ({ metric: row.code, applicant }));
    const left = readSide(figures, "table", cells.slice(0, -1));
    const right = readSide(figures, "table", cells.slice(-1));
    const disagreement = compareSides(left, right);
    return disagreement ? [toFinding({ identity, form, left, right, applicant: "total", disagreement })] : [];
  });
}

function wholeOf({ parts, left, right }: Identity): readonly string[] {
  return parts === "left" ? right : left;
}

function listPlaces(identity: Identity, form: Form): Place[] {
  if (!identity.epochs.includes(form)) return [];
  const table: Place[] = form === "prose" ? [] : ["table"];
  return identity.epochs.includes("prose") ? [...table, "narrative"] : table;
}

function checkSumIn(
  place: Place,
  identity: Identity,
  figures: StatedFigures,
  form: Form,
  applicant: ApplicantCode,
): Finding[] {
  if (identity.unless.some((metric) => figures.find(place, metric, applicant))) return [];
  const read = (metrics: readonly string[]) =>
    readSide(figures, place, listCells(identity, figures, form, { metrics, applicant, place }));
  const partsLeft = identity.parts === "left";
  const whole = wholeOf(identity);
  const total = read(whole);
  if (!total.terms.some((term) => term.fact && term.metric === whole[0])) return [];
  const parts = read(partsLeft ? identity.left : identity.right);
  const [left, right] = partsLeft ? [parts, total] : [total, parts];
  const disagreement = place === "table" ? compareSides(parts, total) : compareNarrative(parts, total, identity);
  return disagreement ? [toFinding({ identity, form, left, right, applicant, disagreement })] : [];
}

type Ask = { metrics: readonly string[]; applicant: ApplicantCode; place: Place };

/** The cells that a table has for these metrics; a total left blank is replaced by what should add up to it. */
function listCells(identity: Identity, figures: StatedFigures, form: Form, ask: Ask): Cell[] {
  const { applicant, place } = ask;
  if (place === "narrative") return ask.metrics.map((metric) => ({ metric, applicant }));
  const cells: Cell[] = [];
  for (const metric of ask.metrics) {
    if (!getMetric(metric).epochs.includes(form)) continue;
    const cell = { metric, applicant };
    if (hasFigure(figures, cell)) {
      cells.push(cell);
      continue;
    }
    const own = splitBlankTotal(figures, cell);
    const rows = own.some((part) => hasFigure(figures, part)) ? undefined : identity.rows[metric]?.[form];
    cells.push(...(rows?.flatMap((row) => splitBlankTotal(figures, { metric: row, applicant })) ?? own));
  }
  return cells;
}

/** A row whose total is missing while kinds of applicant are stated is told by these. */
function splitBlankTotal(figures: StatedFigures, cell: Cell): Cell[] {
  if (cell.applicant !== "total" || hasFigure(figures, cell)) return [cell];
  const parts = APPLICANTS.slice(0, -1).map((applicant) => ({ metric: cell.metric, applicant }));
  return parts.some((part) => hasFigure(figures, part)) ? parts : [cell];
}

function hasFigure(figures: StatedFigures, { metric, applicant }: Cell): boolean {
  return figures.find("table", metric, applicant) !== null;
}

type Verdict = {
  identity: Identity;
  form: Form;
  left: Side;
  right: Side;
  applicant: ApplicantCode;
  disagreement: Disagreement;
};

const REASONS = {
  none: { zh: "", en: "" },
  blank: { zh: "，有空格，年报未说明", en: "; cells are blank, unexplained" },
  unsaid: { zh: "，正文未说明原因", en: "; the narrative does not say why" },
  unlisted: { zh: "，年报未逐项列明", en: "; not every part is listed" },
};

function toFinding({ identity, form, left, right, applicant, disagreement }: Verdict): Finding {
  const [l, r] = [nameSide(left, form), nameSide(right, form)];
  const gap = Math.abs(left.known - right.known);
  const reason = REASONS[disagreement.gap];
  const severity = disagreement.severity === "error" ? identity.severity : disagreement.severity;
  return {
    rule: identity.code,
    severity,
    metrics: [...new Set([...listTotals(identity.left, left), ...listTotals(identity.right, right)])],
    applicant,
    left: left.known,
    right: right.known,
    message: {
      zh: `应有“${identity.zh}”：${l.zh}；${r.zh}；相差 ${gap}${reason.zh}。`,
      en: `It should hold that ${identity.en}: ${l.en}; ${r.en}; they differ by ${gap}${reason.en}.`,
    },
    spans: listSpans(left, right),
  };
}

/** Rows that stand for a blank total are told by the total's own code. */
function listTotals(asked: readonly string[], side: Side): string[] {
  const stated = listMetrics(side);
  const own = asked.filter((metric) => stated.includes(metric));
  const replaced = asked.filter((metric) => !side.terms.some((term) => term.metric === metric));
  if (!asked.length) return stated;
  return own.length || replaced.length ? [...replaced, ...own] : stated;
}
