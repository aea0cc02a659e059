import { ExportMenu } from "@/components/charts/export-menu";
import { FigureKeys } from "@/components/charts/figure-keys";
import { toPlotHeight } from "@/components/charts/geometry/plot-height";
import { loadChartWords } from "@/components/charts/load-chart-words";
import type { Locale } from "@/lib/domain/app-error";
import { listTableRows } from "@/lib/series/comparison/table-rows";
import { DisclosureSection, RequestsSection } from "./bars-section";
import { CellBook } from "./cell-book";
import { FindingsRail } from "./findings-rail";
import { HeadlineStats } from "./headline-stats";
import { OutcomesSection, toFirstYear } from "./outcomes-section";
import { PeersRail } from "./peers-rail";
import { ProfileHead } from "./profile-head";
import type { ProfileRecord } from "./profile-record";
import { ReportsRail } from "./reports-rail";
import { ReviewsSection } from "./reviews-section";
import { toProfileFigure } from "./to-figure";

/** What it is like to ask this agency for something, against its peers, every figure with its words. */
export async function ProfileView({ locale, record }: { locale: Locale; record: ProfileRecord }) {
  const book = new CellBook(record.cells);
  const { reports, lastYear } = record;
  const tools = (measure: Keyed) => <Tools locale={locale} record={record} measure={measure} />;
  return (
    <main className="wrap" id="main">
      <Keys locale={locale} record={record} />
      <ProfileHead locale={locale} record={record} />
      <HeadlineStats locale={locale} book={book} lastYear={lastYear} />
      <div className="cols">
        <div className="main">
          {reports.length > 0 && (
            <>
              <OutcomesSection locale={locale} record={record} />
              <RequestsSection locale={locale} book={book} tools={tools("requests.received")} />
              <DisclosureSection locale={locale} book={book} tools={tools("disclosure")} />
            </>
          )}
        </div>
        <aside className="rail">
          {reports.length > 0 && <FindingsRail locale={locale} reports={reports} />}
          <ReportsRail locale={locale} reports={reports} lastYear={lastYear} />
          <PeersRail locale={locale} record={record} book={book} />
        </aside>
      </div>
      {reports.length > 0 && (
        <ReviewsSection locale={locale} book={book} tools={tools("ratio.reconsideration_corrected")} />
      )}
    </main>
  );
}

const EMBED_FURNITURE = 480;
/** The figures that single keys copy, in order of the page. */
const KEYED = ["outcomes", "requests.received", "disclosure", "ratio.reconsideration_corrected"] as const;

type Keyed = (typeof KEYED)[number];

/** C and L copy the figure in view, as on the compare page. */
async function Keys({ locale, record }: { locale: Locale; record: ProfileRecord }) {
  const figures = KEYED.flatMap((measure, index) => {
    const figure = toTheFigure(record, measure, locale);
    return figure ? { ...figure, number: index + 1, rows: [] } : [];
  });
  return <FigureKeys figures={figures} words={await loadChartWords(0)} />;
}

function toTheFigure(record: ProfileRecord, measure: string, locale: Locale) {
  const isOutcomes = measure === "outcomes";
  const from = isOutcomes ? toFirstYear(record) : Math.min(...record.reports.map((report) => report.year));
  const norm = isOutcomes ? "share" : "abs";
  return record.reports.length > 0
    ? toProfileFigure(record, { measure, norm, from, to: record.lastYear }, locale)
    : null;
}

/** The export menu of a section: the figure that the compare page shows of this agency. */
async function Tools({ locale, record, measure }: { locale: Locale; record: ProfileRecord; measure: Keyed }) {
  const figure = toTheFigure(record, measure, locale);
  if (!figure) return null;
  return (
    <div id={`figure-${KEYED.indexOf(measure) + 1}`}>
      <ExportMenu
        figure={figure}
        words={await loadChartWords(listTableRows(figure).length)}
        embedHeight={toPlotHeight(figure) + EMBED_FURNITURE}
      />
    </div>
  );
}
