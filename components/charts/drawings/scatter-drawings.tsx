import { BarPanel, PAGE_PANEL } from "@/components/charts/bar-panel";
import { layoutPanels, PANEL_AXIS } from "@/components/charts/geometry/plot-height";
import { LinePlot } from "@/components/charts/line-plot";
import { Panels } from "@/components/charts/panels";
import type { DrawingProps } from "./drawing";

/** Outcomes and multiples: a panel of horizontal bars a subject. */
export function BarDrawing({ figure, hatch, point, image, onPoint }: DrawingProps) {
  const layout = layoutPanels(figure);
  return (
    <Panels figure={figure} layout={layout} axis={PANEL_AXIS} image={image}>
      {(subject) => (
        <BarPanel
          figure={figure}
          subject={subject}
          layout={layout}
          size={PAGE_PANEL}
          hatch={hatch}
          activeYear={point?.subject === subject.key ? point.year : null}
          onPoint={(row) => onPoint(row?.row ? { subject: row.row.subject, year: row.year } : null)}
        />
      )}
    </Panels>
  );
}

/** Lines over years, and slopes between two. */
export function LineDrawing({ figure, width, words, point, image, onPoint }: DrawingProps) {
  return (
    <div {...image}>
      <LinePlot figure={figure} width={width} words={words} active={point} onPoint={onPoint} />
    </div>
  );
}
