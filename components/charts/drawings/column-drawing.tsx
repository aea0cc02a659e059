import { ColumnPlot } from "@/components/charts/column-plot";
import { isPanelStack, PANEL_AXIS } from "@/components/charts/geometry/plot-height";
import { Panels } from "@/components/charts/panels";
import { RankingPlot } from "@/components/charts/ranking-plot";
import { StackPanel } from "@/components/charts/stack-panel";
import type { DrawingProps } from "./drawing";

/** Columns over years, grouped or stacked, in panels where a subject has parts; and rankings. */
export function ColumnDrawing({ figure, width, words, hatch, point, image, onPoint }: DrawingProps) {
  if (isPanelStack(figure)) {
    return (
      <Panels figure={figure} layout={null} axis={PANEL_AXIS} image={image}>
        {(subject) => <StackPanel figure={figure} subject={subject} hatch={hatch} active={point} onPoint={onPoint} />}
      </Panels>
    );
  }
  const props = { figure, width, active: point, onPoint };
  return (
    <div {...image}>
      {figure.kind === "ranking" ? <RankingPlot {...props} /> : <ColumnPlot {...props} words={words} />}
    </div>
  );
}
