import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/app-error";
import { ClassToggles } from "./class-toggles";
import { FactList } from "./fact-list";
import { MarginNotes } from "./margin-notes";
import { toReportBlocks } from "./report-blocks";
import { ReportHead } from "./report-head";
import type { ReportPageData } from "./report-model";
import { ReportReader } from "./report-reader";
import { ReportText } from "./report-text";

/** A report: its words on one side with every figure marked, the figures on the other, findings between. */
export async function ReportPageView({ locale, ...data }: ReportPageData & { locale: Locale }) {
  const t = await getTranslations("report");
  const { report, text, facts } = data;
  const blocks = toReportBlocks({
    text: text.text,
    title: report.title,
    form: report.form,
    layout: text.layout,
    figures: text.figures,
    facts,
  });
  const findings = data.findings.map((f) => ({ ...f, message: locale === "zh" ? f.messageZh : f.messageEn }));
  const stated = facts.filter((fact) => fact.value !== null).length;
  const places = text.figures.filter((figure) => figure.class === "fact").length;
  return (
    <main className="wrap" id="main">
      <ReportHead data={data} locale={locale} />
      <ClassToggles figures={text.figures} />
      <ReportReader>
        <article>
          <div className="colh">
            <h2>{t("text")}</h2>
            <span className="fine only-wide">
              <kbd>J</kbd> <kbd>K</kbd> {t("keys")}
            </span>
          </div>
          <ReportText blocks={blocks} blankWord={t("blank")} />
        </article>
        <section className="margin">
          <div className="colh">
            <h2>{t("findings")}</h2>
            <span className="fine">{t("findingCount", { n: findings.length })}</span>
          </div>
          <MarginNotes findings={findings} />
        </section>
        <section className="rail-facts">
          <div className="colh">
            <h2>{t("facts")}</h2>
            <span className="fine">{t("factCount", { n: stated, places })}</span>
          </div>
          <FactList facts={facts} />
          <p className="fine">{t("version", { version: report.extractorVersion })}</p>
        </section>
      </ReportReader>
    </main>
  );
}
