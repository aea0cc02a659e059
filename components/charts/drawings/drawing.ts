import type { ComponentType } from "react";
import type { ChartWords } from "@/components/charts/chart-words";
import type { ActivePoint } from "@/components/charts/line-plot";
import type { ImageProps } from "@/components/charts/panels";
import type { FigureModel } from "@/lib/domain/figure";

export type DrawingProps = {
  figure: FigureModel;
  /** Pixels there are. */
  width: number;
  words: ChartWords;
  /** Id of the pattern of hatched parts. */
  hatch: string;
  point: ActivePoint | null;
  image: ImageProps;
  onPoint: (point: ActivePoint | null) => void;
};

/** Draws figures of some kinds as one labelled image. */
export type Drawing = ComponentType<DrawingProps>;
