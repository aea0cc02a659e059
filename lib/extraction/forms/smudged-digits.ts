import { APPLICANTS, DICTIONARY, type Form, type Identity } from "@/lib/domain/dictionary";
import type { Span } from "@/lib/domain/series-cell";
import type { Fact } from "@/lib/extraction/extraction";
import type { SourceDocument } from "@/lib/reading/source-document";
import { plainDigits, SMUDGED_WORD } from "./cell-value";
import { readForms } from "./read-forms";

type Token = Span & { digits: string };

/** A digit beside a letter that looks like one, or such a letter alone between blanks: most texts have neither. */
const LIKELY = /\d[OoDQlISBZbGgq]|[OoDQlISBZbGgq]\d|(?:^|[\s|])[OlISBZ](?=$|[\s|])/m;
/** A text in which so many cells look smudged is no table. */
const MOST_TOKENS = 400;

/**
 * Letters that a reader of images took for digits in a table's cells, written as digits where a sum of the form comes
 * out with them: 1B of a row that adds up with 18. Offsets stay; all other letters stay too. Null where none is proven.
 */
export function proveDigits(document: SourceDocument, { year }: { year: number }): SourceDocument | null {
  const { text } = document;
  if (!LIKELY.test(text)) return null;
  const tokens = listTokens(text);
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return null;
  const { facts, form } = readForms({ ...document, text: writeDigits(text, tokens) }, { year });
  const proven = provenFacts(facts, form);
  const kept = tokens.filter(({ start, end }) =>
    proven.some(({ source }) => source.start <= start && end <= source.end),
  );
  return kept.length > 0 ? { ...document, text: writeDigits(text, kept) } : null;
}

function listTokens(text: string): Token[] {
  return [...text.matchAll(SMUDGED_WORD)].flatMap(({ 0: word, index }) =>
    /[A-Za-z!]/.test(word) ? [{ start: index, end: index + word.length, digits: plainDigits(word) }] : [],
  );
}

function writeDigits(text: string, tokens: readonly Token[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, digits } of tokens) {
    out += text.slice(at, start) + digits;
    at = end;
  }
  return out + text.slice(at);
}

/** The figures of every sum of the form that comes out, all its parts and its total being stated. */
function provenFacts(facts: readonly Fact[], form: Form): Fact[] {
  const known = new Map(facts.map((fact) => [`${fact.metric} ${fact.applicant}`, fact]));
  return listSums(form).flatMap(({ parts, total }) => {
    const whole = known.get(total);
    const stated = parts.flatMap((part) => known.get(part) ?? []);
    const sum = stated.reduce((all, { value }) => all + value, 0);
    return whole && stated.length === parts.length && sum === whole.value ? [...stated, whole] : [];
  });
}

type Sum = { parts: string[]; total: string };

/** The form's own sums: every row by applicant, and every identity that lists parts. */
function listSums(form: Form): Sum[] {
  const metrics = DICTIONARY.metrics.filter(({ epochs }) => epochs.includes(form));
  const own = new Set(metrics.map(({ code }) => code));
  const rows = metrics
    .filter(({ byApplicant }) => byApplicant && form !== "2014")
    .map(({ code }): Sum => {
      const cells = APPLICANTS.map((applicant) => `${code} ${applicant}`);
      return { parts: cells.slice(0, -1), total: cells.at(-1) ?? "" };
    });
  const identities = DICTIONARY.identities.filter(({ kind, epochs }) => kind === "sum" && epochs.includes(form));
  return [...rows, ...identities.flatMap((identity) => toSums(identity, own))];
}

function toSums({ left, right, parts, byApplicant }: Identity, own: ReadonlySet<string>): Sum[] {
  const [terms, [total, ...others]] = parts === "left" ? [left, right] : [right, left];
  if (!total || others.length > 0) return [];
  const listed = terms.filter((metric) => own.has(metric));
  const applicants = byApplicant ? APPLICANTS : (["total"] as const);
  return applicants.map((applicant) => ({
    parts: listed.map((metric) => `${metric} ${applicant}`),
    total: `${total} ${applicant}`,
  }));
}
