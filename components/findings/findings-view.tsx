import { getTranslations } from "next-intl/server";
import { SeverityMark } from "@/components/report/severity-mark";
import type { Locale } from "@/lib/domain/app-error";
import { factHref } from "@/lib/domain/fact-anchor";
import { groupBy } from "@/lib/domain/group-by";
import type { Span } from "@/lib/domain/series-cell";

type Severity = "error" | "warning" | "note";
export type FindingListRow = {
  id: number;
  rule: string;
  severity: Severity;
  state: string;
  messageZh: string;
  messageEn: string;
  spans: Span[];
  reportId: number;
  year: number;
  agency: string;
  slug: string;
  total: number;
};
type Filter = Partial<Record<"rule" | "severity" | "state" | "year" | "agency", string | number | undefined>>;
type Props = {
  locale: Locale;
  rows: FindingListRow[];
  counts: { rule: string; severity: Severity; year: number; n: number }[];
  filter: Filter;
  page: number;
  pageSize: number;
};

const STATES = ["open", "report-error", "extraction-error", "dismissed"] as const;
const SEVERITIES = ["error", "warning", "note"] as const;

/** Every failed identity on file, to be filtered by rule, severity, state, year and agency; each leads to its places. */
export async function FindingsView({ locale, rows, counts, filter, page, pageSize }: Props) {
  const t = await getTranslations("findings");
  const total = rows[0]?.total ?? 0;
  return (
    <>
      <FindingFilters counts={counts} filter={filter} />
      <p className="cover">
        {t("count", { n: total })}{" "}
        {total > 0 && (
          <a href={`/api/v1/findings.csv?${toQuery(filter, [["lang", locale]])}`} download={true}>
            CSV
          </a>
        )}
      </p>
      {rows.length === 0 ? <p className="prose">{t(counts.length === 0 ? "none" : "noMatch")}</p> : null}
      <ul className="find-list">
        {rows.map((row) => (
          <FindingItem key={row.id} row={row} locale={locale} />
        ))}
      </ul>
      <Pages filter={filter} page={page} last={Math.ceil(total / pageSize)} />
    </>
  );
}

async function FindingItem({ row, locale }: { row: FindingListRow; locale: Locale }) {
  const t = await getTranslations("findings");
  return (
    <li className="find-i">
      <SeverityMark severity={row.severity} label={t(`severity.${row.severity}`)} />
      <b>{t(`rules.${row.rule}`)}</b>
      <p>
        <a href={`/${locale}/agencies/${row.slug}`} lang="zh-CN">
          {row.agency}
        </a>{" "}
        <a href={`/${locale}/reports/${row.reportId}`}>{t("report", { year: String(row.year) })}</a>
      </p>
      <p>{locale === "zh" ? row.messageZh : row.messageEn}</p>
      <p className="st">
        <span>{t(`states.${row.state}`)}</span>
        {row.spans.map((span, i) => (
          <a key={`${span.start}-${span.end}`} href={factHref(locale, row.reportId, span.start)}>
            {t("place", { n: i + 1 })}
          </a>
        ))}
      </p>
    </li>
  );
}

async function FindingFilters({ counts, filter }: Pick<Props, "counts" | "filter">) {
  const t = await getTranslations("findings");
  const sum = (some: Props["counts"]) => some.reduce((n, one) => n + one.n, 0);
  const rules = [...groupBy(counts, (one) => one.rule)].map(([rule, some]) => ({
    value: rule,
    label: `${t(`rules.${rule}`)} (${sum(some)})`,
  }));
  const years = [...new Set(counts.map((one) => one.year))].sort((a, b) => b - a);
  return (
    <form className="filters" method="get">
      <Choice name="rule" value={filter.rule} options={rules} />
      <Choice
        name="severity"
        value={filter.severity}
        options={SEVERITIES.map((s) => ({ value: s, label: t(`severity.${s}`) }))}
      />
      <Choice name="state" value={filter.state} options={STATES.map((s) => ({ value: s, label: t(`states.${s}`) }))} />
      <Choice name="year" value={filter.year} options={years.map((y) => ({ value: String(y), label: String(y) }))} />
      <label>
        <span>{t("filter.agency")}</span>
        <input type="search" name="agency" defaultValue={filter.agency ?? ""} maxLength={60} />
      </label>
      <button type="submit" className="btn pri">
        {t("filter.apply")}
      </button>
    </form>
  );
}

type Option = { value: string; label: string };
async function Choice({
  name,
  value,
  options,
}: {
  name: string;
  value: string | number | undefined;
  options: Option[];
}) {
  const t = await getTranslations("findings");
  return (
    <label>
      <span>{t(`filter.${name}`)}</span>
      <select name={name} defaultValue={value === undefined ? "" : String(value)}>
        <option value="">{t("filter.any")}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

async function Pages({ filter, page, last }: { filter: Filter; page: number; last: number }) {
  const t = await getTranslations("findings");
  if (last <= 1) return null;
  const address = (n: number) => `?${toQuery(filter, [["page", String(n)]])}`;
  return (
    <nav className="pages" aria-label={t("pages")}>
      {page > 1 && <a href={address(page - 1)}>{t("previous")}</a>}
      <span>
        {page} / {last}
      </span>
      {page < last && <a href={address(page + 1)}>{t("next")}</a>}
    </nav>
  );
}

function toQuery(filter: Filter, more: [string, string][]): string {
  const kept = Object.entries(filter).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return new URLSearchParams([...kept, ...more]).toString();
}
