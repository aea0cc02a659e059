import { FindingSearch } from "@/components/findings/finding-search";
import { getDb } from "@/db/client";
import { listFindings } from "@/db/queries/findings";
import { factHref } from "@/lib/domain/fact-anchor";
import { toCsv } from "@/lib/export/csv";
import { toDownload } from "@/lib/export/download";
import { toOrigin } from "@/lib/export/figure-request";

const HEADERS = {
  zh: ["机构", "年", "表式", "规则", "程度", "状态", "说明", "年报地址", "原文位置"],
  en: ["Agency", "Year", "Form", "Rule", "Severity", "State", "Finding", "Report address", "Places"],
} as const;
const ALL = { limit: 1_000_000, offset: 0 };

/** The findings that the page's own filters leave, all of them, errors first. */
export async function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  const locale = query.get("lang") === "en" ? "en" : "zh";
  const origin = toOrigin(request);
  const { page: _, ...filter } = FindingSearch.parse(Object.fromEntries(query));
  const findings = await listFindings(getDb(), filter, ALL);
  const rows = findings.map((one) => [
    ...[one.agency, one.year, one.form, one.rule, one.severity, one.state],
    locale === "zh" ? one.messageZh : one.messageEn,
    `${origin}/${locale}/reports/${one.reportId}`,
    one.spans.map((span) => origin + factHref(locale, one.reportId, span.start)).join(" "),
  ]);
  return toDownload(toCsv({ header: [...HEADERS[locale]], rows }), "findings.csv", "text/csv; charset=utf-8");
}
