import { DICTIONARY, type Form, getMetric, type Identity, type Metric, type MetricCode } from "@/lib/domain/dictionary";
import type { Fact, Finding } from "@/lib/extraction/extraction";
import { beginSentence, namePlace } from "./finding-words";
import { agree } from "./qualified-value";
import { readSide } from "./side";
import type { StatedFigures } from "./stated-figures";

/**
 * A figure stated in narrative and in a table under one code, or two codes of one meaning, must agree; so must a figure
 * of the narrative and the rows of the table that add up to it (warning).
 */
export function checkTextAgainstTable(identity: Identity, figures: StatedFigures, form: Form): Finding[] {
  const own = DICTIONARY.metrics.map((metric) => [metric.code, metric.code] as const);
  const direct = [...own, ...identity.same].flatMap(([inText, inTable]) => {
    const table = figures.states("narrative", inText) ? figures.find("table", inTable, "total") : null;
    const text = table && findDissent(figures, inText, table);
    return text ? [toFinding(identity, form, text, table)] : [];
  });
  const summed = DICTIONARY.metrics.flatMap((metric) => {
    const rows = figures.states("narrative", metric.code) ? sumRows(figures, metric, form) : null;
    const text = rows && findDissent(figures, metric.code, rows);
    return text ? [{ ...toFinding(identity, form, text, rows), severity: "warning" as const }] : [];
  });
  return [...direct, ...summed];
}

/** The narrative's first statement of a metric, if none of its statements agrees with a table's figure. */
function findDissent(figures: StatedFigures, metric: MetricCode, table: Fact): Fact | undefined {
  const statements = figures.list("narrative", metric, "total");
  return statements.some((fact) => agree(fact, table)) ? undefined : statements[0];
}

/** The rows of a form that make up a metric, as one figure placed at the largest; null where the table was not read whole. */
function sumRows(figures: StatedFigures, metric: Metric, form: Form): Fact | null {
  if (figures.find("table", metric.code, "total")) return null;
  const rows = metric.parts.filter((part) => getMetric(part).epochs.includes(form));
  const side = readSide(
    figures,
    "table",
    rows.map((row) => ({ metric: row, applicant: "total" })),
  );
  const [largest] = side.terms.flatMap((term) => term.fact ?? []).sort((a, b) => b.value - a.value);
  return largest && !side.absent ? { ...largest, metric: metric.code, value: side.known } : null;
}

/** A figure that the narrative states twice must agree, within words such as 余 and 近. */
export function checkTextAgainstText(identity: Identity, figures: StatedFigures, form: Form): Finding[] {
  const metrics = DICTIONARY.metrics.filter((metric) => identity.groups.includes(metric.group));
  return metrics.flatMap((metric) => {
    const [first, ...others] = figures.list("narrative", metric.code, "total");
    const other = first && others.find((fact) => !agree(first, fact));
    return first && other ? [toFinding(identity, form, first, other)] : [];
  });
}

/** A decisions column that equals the items of last year plus their change was probably filled in as a count of items. */
export function checkItemsChange(identity: Identity, figures: StatedFigures, form: Form): Finding[] {
  return listCounted().flatMap((stem) => {
    const previous = figures.find("table", `${stem}.items_previous`, "total");
    const change = figures.find("table", `${stem}.items_change`, "total");
    const decisions = figures.find("table", `${stem}.decisions`, "total");
    if (!previous || !change || !decisions?.value || change.value === 0) return [];
    if (previous.value + change.value !== decisions.value) return [];
    return [toFinding(identity, form, previous, decisions)];
  });
}

function listCounted(): MetricCode[] {
  const suffix = ".items_previous";
  return DICTIONARY.metrics.flatMap(({ code }) => (code.endsWith(suffix) ? [code.slice(0, -suffix.length)] : []));
}

function toFinding(identity: Identity, form: Form, left: Fact, right: Fact): Finding {
  const l = namePlace(left.metric, left.applicant, left.source.kind, form);
  const r = namePlace(right.metric, right.applicant, right.source.kind, form);
  const unit = getMetric(left.metric).unit === "CNY" ? { zh: " 元", en: " yuan" } : { zh: "", en: "" };
  const both = {
    zh: `${l.zh} ${left.value}${unit.zh}，${r.zh} ${right.value}${unit.zh}`,
    en: `${beginSentence(l.en)} ${left.value}${unit.en}, ${r.en} ${right.value}${unit.en}`,
  };
  const doubt = identity.kind === "items-change";
  return {
    rule: identity.code,
    severity: identity.severity,
    metrics: [...new Set([left.metric, right.metric])],
    applicant: left.applicant,
    left: left.value,
    right: right.value,
    message: {
      zh: doubt ? `${both.zh}：${identity.zh}。` : `不一致：${both.zh}。`,
      en: doubt ? `${both.en}: ${identity.en}.` : `${both.en}: they disagree.`,
    },
    spans: [left.source, right.source].map(({ start, end }) => ({ start, end })),
  };
}
