import { getTranslations } from "next-intl/server";
import { toPinyinWords } from "@/components/ui/agency-words";
import { toPlainFileName } from "@/components/ui/plain-file-name";
import type { Locale } from "@/lib/domain/app-error";
import type { ReportPageData } from "./report-model";

/** Whose report it is, on which year, in which form and revision; the original to download. */
export async function ReportHead({ data, locale }: { data: ReportPageData; locale: Locale }) {
  const t = await getTranslations("report");
  const { report, agency } = data;
  const year = String(report.year);
  return (
    <div className="head">
      <div className="headrow">
        <div>
          <h1>
            {t("title", { agency: agency.name, year })}
            {locale === "en" && <span className="pinyin"> {toPinyinWords(agency.slug)}</span>}
          </h1>
          <div className="meta">
            {report.title !== "" && <span lang="zh-CN">{report.title}</span>}
            {report.publishedOn && <span>{t("publishedOn", { date: report.publishedOn })}</span>}
            {report.signedOn && <span>{t("signedOn", { date: report.signedOn })}</span>}
            <span>{t(`forms.${report.form}`)}</span>
            {report.kind !== "annual-report" && <span>{t(`reportKinds.${report.kind}`)}</span>}
            <span>{t(report.isCurrent ? "revisionCurrent" : "revisionOld", { n: report.revision })}</span>
            {report.repairs.map((repair) => (
              <span key={repair}>{t.has(`repairs.${repair}`) ? t(`repairs.${repair}`) : repair}</span>
            ))}
          </div>
          <SourceLine data={data} />
          <OtherRevisions data={data} locale={locale} />
        </div>
        <div className="acts">
          <a
            className="btn"
            href={`/api/v1/reports/${report.id}/original`}
            download={toPlainFileName(data.document.fileName)}
          >
            {t("original")}
          </a>
          {data.facts.length > 0 && (
            <a className="btn" href={`/api/v1/reports/${report.id}/facts.csv`} download>
              {t("csv")}
            </a>
          )}
          <a className="btn" href={`/${locale}/agencies/${agency.slug}`}>
            {t("profile")}
          </a>
        </div>
      </div>
    </div>
  );
}

async function SourceLine({ data: { document } }: { data: ReportPageData }) {
  const t = await getTranslations("report");
  if (!document.sourceUrl && !document.restated) return null;
  return (
    <p className="fine">
      {document.restated ? t(document.sourceUrl ? "restatedFrom" : "restated") : t("from")}
      {document.sourceUrl && (
        <>
          {" "}
          <a href={document.sourceUrl} rel="noreferrer">
            {document.sourceUrl}
          </a>
        </>
      )}
    </p>
  );
}

async function OtherRevisions({ data, locale }: { data: ReportPageData; locale: Locale }) {
  const t = await getTranslations("report");
  const others = data.revisions.filter((revision) => revision.id !== data.report.id);
  if (others.length === 0) return null;
  return (
    <p className="fine">
      {t("otherRevisions")}{" "}
      {others.map((revision) => (
        <a key={revision.id} href={`/${locale}/reports/${revision.id}`}>
          {t(revision.isCurrent ? "revisionCurrent" : "revisionOld", { n: revision.revision })}
        </a>
      ))}
    </p>
  );
}
