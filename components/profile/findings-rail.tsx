import { getTranslations } from "next-intl/server";
import { Triangle } from "@/components/ui/triangle";
import type { Locale } from "@/lib/domain/app-error";
import { factHref } from "@/lib/domain/fact-anchor";
import type { ProfileReport } from "./profile-record";

/** Where the agency's current reports contradict themselves, newest year first. */
export async function FindingsRail({ locale, reports }: { locale: Locale; reports: ProfileReport[] }) {
  const [t, rules] = await Promise.all([getTranslations("profile.findings"), getTranslations("findings.rules")]);
  const findings = reports
    .filter((report) => report.isCurrent)
    .flatMap((report) => report.findings.map((finding) => ({ ...finding, year: report.year, reportId: report.id })));
  return (
    <section className="sec" aria-labelledby="findings">
      <h2 id="findings">
        {t("title")}
        <span>{t("count", { n: findings.length })}</span>
      </h2>
      {findings.length === 0 && <p className="fine">{t("none")}</p>}
      <ul>
        {findings.map((finding) => (
          <li key={finding.id} className="find-i">
            <Triangle hollow={finding.severity === "warning"} />
            <b>{rules.has(finding.rule) ? rules(finding.rule) : finding.rule}</b>
            <p>{locale === "zh" ? finding.messageZh : finding.messageEn}</p>
            <div className="st">
              <span>
                {t("year", { year: String(finding.year) })}
                {locale === "zh" ? "，" : ", "}
                {t(finding.severity)}
                {locale === "zh" ? "，" : ", "}
                {t(finding.state)}
              </span>
              <SeeText locale={locale} reportId={finding.reportId} start={finding.start} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function SeeText({ locale, reportId, start }: { locale: Locale; reportId: number; start: number | null }) {
  const t = await getTranslations("common");
  return (
    <a href={start === null ? `/${locale}/reports/${reportId}` : factHref(locale, reportId, start)}>{t("seeText")}</a>
  );
}
