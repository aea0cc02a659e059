import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { ChartWords } from "@/components/charts/chart-words";
import { FigureFrame } from "@/components/charts/figure-frame";
import { FigureKeys } from "@/components/charts/figure-keys";
import type { Locale } from "@/lib/domain/app-error";
import type { Comparison } from "@/lib/series/comparison/build-comparison";
import { CompareControls, CopyLinkButton, type MeasureOption } from "./compare-controls";
import { CompareShell } from "./compare-shell";
import type { CompareWords } from "./compare-words";
import { Coverage } from "./coverage-line";
import { SourcesSection } from "./sources-section";
import { SubjectChips } from "./subject-chips";

type Props = {
  locale: Locale;
  comparison: Comparison;
  measures: readonly MeasureOption[];
  /** Three ready comparisons, where nothing is chosen. */
  ready: ReactNode;
  date: string;
};

/** The compare page: subjects, controls, figures, sources. All figures come from the server with the first paint. */
export async function CompareView({ locale, comparison, measures, ready, date }: Props) {
  const [t, chart] = await Promise.all([getTranslations("compare"), getTranslations("chart")]);
  const words = t.raw("client") as CompareWords;
  const empty = comparison.chips.length === 0;
  const { subjects, colours, measure, from, to, view, norm } = comparison;
  return (
    <CompareShell
      locale={locale}
      state={{ subjects, colours, measure, from, to, view, norm }}
      updating={words.updating}
    >
      <div className="head">
        <div className="headrow">
          <h1>{empty ? t("emptyTitle") : comparison.heading}</h1>
          {empty ? null : (
            <div className="acts only-wide">
              <CopyLinkButton words={words} />
            </div>
          )}
        </div>
        {empty ? <p className="sub">{t("emptyLead")}</p> : null}
        <SubjectChips chips={comparison.chips} words={words} open={empty} />
      </div>
      {comparison.unknown.length > 0 ? (
        <p className="cover">{t("unknown", { names: comparison.unknown.join(locale === "zh" ? "、" : ", ") })}</p>
      ) : null}
      {empty ? (
        ready
      ) : (
        <>
          <CompareControls
            words={words}
            measures={measures}
            views={comparison.views}
            norms={comparison.norms}
            reportsByYear={comparison.reportsByYear}
            counts={measure === "outcomes" || comparison.figures[0]?.unit === (locale === "zh" ? "件" : "requests")}
          />
          <Coverage locale={locale} comparison={comparison} />
          {comparison.figures.map((figure, index) => (
            <FigureFrame
              key={`${figure.number} ${figure.id}`}
              figure={figure}
              first={index === 0}
              sourcesHref="#sources"
            />
          ))}
          <SourcesSection locale={locale} comparison={comparison} date={date} />
          <FigureKeys figures={comparison.figures} words={chart.raw("client") as ChartWords} />
        </>
      )}
    </CompareShell>
  );
}
