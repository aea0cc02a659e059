import { getTranslations } from "next-intl/server";
import type { FigureModel } from "@/lib/domain/figure";
import { listTableRows } from "@/lib/series/comparison/table-rows";
import { toExportHref } from "./export-links";
import { FigureLegend } from "./figure-legend";
import { FigureTable } from "./figure-table";
import { toPlotHeight } from "./geometry/plot-height";
import { LateFigureChart, LateFigureTools } from "./late-figure-parts";
import { loadChartWords } from "./load-chart-words";
import { TriangleIcon } from "./mark";

/** What an embedded figure needs beside its chart: title, legend, notes, sources and table. */
const EMBED_FURNITURE = 480;

type Props = {
  figure: FigureModel;
  first?: boolean;
  /** `h1` where the figure is the page. */
  heading?: "h1" | "h2";
  /** Where the sources stand in full; none on an embedded page. */
  sourcesHref?: string;
};

/** A figure whole: title, legend, chart, notes, sources, table. Everything but the drawing comes from the server. */
export async function FigureFrame({ figure, first = false, heading: Heading = "h2", sourcesHref }: Props) {
  const [t, words] = await Promise.all([getTranslations("chart"), loadChartWords(listTableRows(figure).length)]);
  const height = toPlotHeight(figure);
  return (
    <figure
      className={first ? "fig first" : "fig"}
      id={`figure-${figure.number}`}
      aria-labelledby={`title-${figure.number}`}
    >
      <div className="fighead">
        <div>
          <Heading id={`title-${figure.number}`}>{figure.title}</Heading>
          <p className="what">{figure.description}</p>
        </div>
        <LateFigureTools figure={figure} words={words} embedHeight={height + EMBED_FURNITURE} />
      </div>
      {figure.kind === "table" ? null : <FigureLegend items={figure.legend} label={t("legend")} hatch="hatch" />}
      {figure.kind === "table" ? null : <LateFigureChart figure={figure} words={words} height={height} />}
      <Notes figure={figure} />
      <div className="src">
        <span>
          <b>{t("sourceLead")}</b> {figure.sourceLine}
        </span>
        {sourcesHref ? (
          <span className="nowrap">
            <a href={sourcesHref}>{t("details")}</a>
          </span>
        ) : null}
      </div>
      <FigureTable
        figure={figure}
        heading={Heading === "h1" ? "h2" : "h3"}
        links={
          <>
            <a href={toExportHref(figure, "csv")}>CSV</a> <a href={toExportHref(figure, "xlsx")}>XLSX</a>
          </>
        }
      />
    </figure>
  );
}

function Notes({ figure }: { figure: FigureModel }) {
  if (figure.notes.length === 0) return null;
  return (
    <ol className="notes">
      {figure.notes.map((note) => (
        <li key={`${note.mark} ${note.text}`}>
          {note.mark === "▲" || note.mark === "△" ? (
            <TriangleIcon severity={note.mark === "▲" ? "error" : "warning"} />
          ) : (
            <i>{note.mark}</i>
          )}
          {note.text}
        </li>
      ))}
    </ol>
  );
}
