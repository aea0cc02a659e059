import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FigureFrame } from "@/components/charts/figure-frame";
import { toPlotHeight } from "@/components/charts/geometry/plot-height";
import { LateFigureKeys } from "@/components/charts/late-figure-parts";
import { loadChartWords } from "@/components/charts/load-chart-words";
import type { Locale } from "@/lib/domain/app-error";
import type { Comparison } from "@/lib/series/comparison/build-comparison";
import { MOST_SUBJECTS } from "@/lib/series/comparison/comparison-params";
import type { MeasureOption } from "./compare-controls";
import { CompareShell } from "./compare-shell";
import type { CompareWords } from "./compare-words";
import { Coverage } from "./coverage-line";
import {
  LateCompareControls,
  LateCopyLinkButton,
  LateFigureFailed,
  LateFiguresPlace,
  LateSavedButton,
} from "./late-comparison-parts";
import type { SavedWords } from "./saved/saved-words";
import { SavedPlace } from "./saved-place";
import { SourcesSection } from "./sources-section";
import { SubjectChips } from "./subject-chips";
import type { SubjectItem } from "./subject-item";

type Props = {
  locale: Locale;
  comparison: Comparison;
  measures: readonly MeasureOption[];
  /** Three ready comparisons, where nothing is chosen. */
  ready: ReactNode;
  /** Subjects to begin with, where nothing is chosen. */
  offered: readonly SubjectItem[];
  date: string;
  /** The figures could not be loaded: an error stands in their place. */
  failed: boolean;
};

/** Height of a figure beside its chart: rule, title, description, legend. */
const FURNITURE = 130;
/** Where not even the kind of figure is known. */
const USUAL_CHART = 348;

/** The compare page: subjects, controls, figures, sources. All figures come from the server with the first paint. */
export async function CompareView({ locale, comparison, measures, ready, offered, date, failed }: Props) {
  const [t, chart] = await Promise.all([getTranslations("compare"), loadChartWords(0)]);
  const words = t.raw("client") as CompareWords;
  const saved = t.raw("saved") as SavedWords;
  const lost = { title: t("lostTitle"), text: t("lostText"), retry: t("retry") };
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
            <div className="acts">
              <LateCopyLinkButton words={words} />
              <LateSavedButton
                locale={locale}
                words={saved}
                current={{ name: comparison.heading, query: comparison.query }}
              />
            </div>
          )}
        </div>
        {empty ? <p className="sub">{t("emptyLead")}</p> : null}
        <SubjectChips chips={comparison.chips} words={words} open={empty} offered={offered} />
      </div>
      {comparison.surplus > 0 ? (
        <p className="cover">{t("surplus", { most: MOST_SUBJECTS, n: comparison.surplus })}</p>
      ) : null}
      {comparison.unknown.length > 0 ? (
        <p className="cover">{t("unknown", { names: comparison.unknown.join(locale === "zh" ? "、" : ", ") })}</p>
      ) : null}
      {empty ? (
        <>
          {ready}
          <SavedPlace locale={locale} words={saved} />
        </>
      ) : (
        <>
          <LateCompareControls
            words={words}
            measures={measures}
            views={comparison.views}
            norms={comparison.norms}
            reportsByYear={comparison.reportsByYear}
            counts={measure === "outcomes" || comparison.figures[0]?.unit === (locale === "zh" ? "件" : "requests")}
          />
          {failed ? (
            <LateFigureFailed
              words={{ title: t("errorTitle"), text: t("errorText"), retry: t("retry") }}
              height={toFailedHeight(comparison)}
            />
          ) : (
            <LateFiguresPlace words={lost}>
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
              <LateFigureKeys figures={comparison.figures} words={chart} />
            </LateFiguresPlace>
          )}
        </>
      )}
    </CompareShell>
  );
}

function toFailedHeight({ figures: [figure] }: Comparison): number {
  return FURNITURE + ((figure && toPlotHeight(figure)) || USUAL_CHART);
}
