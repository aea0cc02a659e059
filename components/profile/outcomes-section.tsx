import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/charts/export-menu";
import { FigureLegend } from "@/components/charts/figure-legend";
import { FigureTable } from "@/components/charts/figure-table";
import { toPlotHeight } from "@/components/charts/geometry/plot-height";
import { loadChartWords } from "@/components/charts/load-chart-words";
import { TriangleIcon } from "@/components/charts/mark";
import type { Locale } from "@/lib/domain/app-error";
import { listTableRows } from "@/lib/series/comparison/table-rows";
import { OutcomeChart } from "./outcome-chart";
import type { ProfileRecord } from "./profile-record";
import { toProfileFigure } from "./to-figure";

const EMBED_FURNITURE = 480;
/** The chart reaches back at most this far; older years are a click away. */
const YEARS_SHOWN = 9;

/** The first year of the outcomes: that of the oldest report, or as far back as the chart reaches. */
export function toFirstYear({ reports, lastYear }: ProfileRecord): number {
  return Math.min(...reports.map((report) => report.year), lastYear - YEARS_SHOWN + 1);
}

/** How requests ended, by year, in shares or in counts: the switch is two radio buttons, no script. */
export async function OutcomesSection({ locale, record }: { locale: Locale; record: ProfileRecord }) {
  const [t, chart] = await Promise.all([getTranslations("profile"), getTranslations("chart")]);
  const to = record.lastYear;
  const first = toFirstYear(record);
  const range = { measure: "outcomes", from: first, to };
  const share = toProfileFigure(record, { ...range, norm: "share" }, locale);
  const count = toProfileFigure(record, { ...range, norm: "abs" }, locale);
  if (!share || !count) return null;
  const words = { total: t("outcomes.total"), granted: t("outcomes.granted") };
  const implied = record.cells.filter((cell) => cell.series === "requests.received" && cell.status === "implied");
  const toRemarks = (key: "implied" | "impliedShort") =>
    new Map(implied.map(({ year, value }) => [year, t(`outcomes.${key}`, { n: value ?? 0, next: String(year + 1) })]));
  const wide = { shape: "wide" as const, words, remarks: toRemarks("implied") };
  const phone = { shape: "phone" as const, words, remarks: toRemarks("impliedShort") };
  return (
    <section className="sec modes" id="figure-1" aria-labelledby="outcomes">
      <div className="fighead">
        <div>
          <h2 id="outcomes">{share.title}</h2>
          <p className="what">
            {share.title.startsWith(share.name) ? "" : `${share.name}${locale === "zh" ? "。" : ". "}`}
            {t("outcomes.what")}
          </p>
        </div>
        <div className="figtools">
          <fieldset className="seg">
            <legend className="vh">{t("outcomes.mode")}</legend>
            <label>
              <input type="radio" name="mode" value="share" defaultChecked />
              {t("outcomes.share")}
            </label>
            <label>
              <input type="radio" name="mode" value="count" />
              {t("outcomes.count")}
            </label>
          </fieldset>
          <ExportMenu
            figure={share}
            words={await loadChartWords(listTableRows(share).length)}
            embedHeight={toPlotHeight(share) + EMBED_FURNITURE}
          />
        </div>
      </div>
      <FigureLegend items={share.legend} label={chart("legend")} hatch="hatch" />
      <div className="only-wide plotbox">
        <OutcomeChart figure={share} className="m-share" {...wide} />
        <OutcomeChart figure={count} className="m-count" {...wide} />
      </div>
      <div className="only-phone plotbox">
        <OutcomeChart figure={share} className="m-share" {...phone} />
        <OutcomeChart figure={count} className="m-count" {...phone} />
      </div>
      {share.notes.length > 0 && (
        <ol className="notes">
          {share.notes.map((note) => (
            <li key={note.mark + note.text}>
              {note.mark === "▲" || note.mark === "△" ? (
                <TriangleIcon severity={note.mark === "▲" ? "error" : "warning"} />
              ) : (
                <i>{note.mark}</i>
              )}
              {note.text}
            </li>
          ))}
        </ol>
      )}
      <div className="src">
        <span>
          <b>{chart("sourceLead")}</b> {share.sourceLine}
        </span>
      </div>
      <details className="twinbox">
        <summary className="txt" data-tool="table">
          {t("table.show")}
        </summary>
        <FigureTable figure={count} />
      </details>
    </section>
  );
}
