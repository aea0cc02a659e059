import { AppError } from "@/lib/domain/app-error";
import { toRegionPath } from "@/lib/domain/regions/regions";
import type { RegionIdentity, ReportIdentity } from "@/lib/extraction/extraction";
import type { SourceDocument } from "@/lib/reading/source-document";
import { type FoundAgency, findAgency } from "./find-agency";
import { findTitle } from "./find-title";
import { isDisclosureReport } from "./genre";
import { findPublishedOn, findSignedOn } from "./report-dates";
import { findReportYear } from "./report-year";

/**
 * `agencyOptional`: a report that names no agency is given with the agency "" in place of an error. `year`: that of a
 * report which does not tell it, as a person gave it.
 */
export type IdentifyOptions = { agencyOptional?: boolean; year?: number };

/**
 * Who reports, on which year, when. `region.code` is "" where nothing tells where the agency is, and "000000" (全国)
 * for bodies of the State. Throws AppError `not-a-report` where the text is no such report, `unknown-agency` or
 * `unknown-year` where it is one and does not say whose or of when.
 */
export function identify(
  document: SourceDocument,
  { agencyOptional = false, year: given }: IdentifyOptions = {},
): Omit<ReportIdentity, "form" | "repairs"> {
  const found = findTitle(document);
  const title = found?.title ?? "";
  if (!isDisclosureReport(title, document.text)) throw notAReport();
  const publishedOn = findPublishedOn(document);
  const signedOn = findSignedOn(document);
  const year = findReportYear({ title, text: document.text, publishedOn, signedOn }) ?? given;
  if (!year) throw unknownYear();
  const agency = findAgency(document, found, Object.values(document.metadata).join("\n"));
  if (!agency && !agencyOptional) throw unknownAgency();
  return {
    title,
    agency: agency?.name ?? "",
    region: toIdentity(agency),
    year,
    kind: kindOf(title, document.text),
    publishedOn,
    signedOn,
  };
}

function toIdentity(agency: FoundAgency | null): RegionIdentity {
  if (agency?.region) return toRegionPath(agency.region.code, agency.region.name);
  const national = agency?.national ?? false;
  return { code: national ? "000000" : "", province: national ? "全国" : "", city: null, district: null };
}

function kindOf(title: string, text: string): ReportIdentity["kind"] {
  if (/总结/.test(title)) return "work-summary";
  const tableAlone = /统计(?:表|数据)/.test(title) && !/[，。].{20,}。/.test(text);
  return tableAlone ? "statistics" : "annual-report";
}

function notAReport(): AppError {
  return new AppError("not-a-report", {
    zh: "这不是政府信息公开年度报告：没有年报的标题，也没有主动公开、依申请公开、复议诉讼等内容。没有保存任何内容；请换成年报全文，网页请复制或另存正文部分。",
    en: "This is no yearly report on disclosure: it has no such title, and does not speak of disclosure, requests or reconsideration. Nothing was kept; give the full text of a report, or for a web page save its main part.",
  });
}

function unknownYear(): AppError {
  return new AppError("unknown-year", {
    zh: "这是一份年报，但标题、统计期限和日期都没有说明是哪一年。没有保存任何内容；请补上标题，或在导入页面填写年份。",
    en: "This is a report, but title, period and dates do not tell its year. Nothing was kept; add its title line, or give the year on the ingest page.",
  });
}

function unknownAgency(): AppError {
  return new AppError("unknown-agency", {
    zh: "这是一份年报，但标题、发布机构和落款都没有说明是哪个机关。没有保存任何内容；请补上标题或落款，或在导入页面填写机关。",
    en: "This is a report, but title, publisher and signature do not name its agency. Nothing was kept; add its title or signature line, or give the agency on the ingest page.",
  });
}
