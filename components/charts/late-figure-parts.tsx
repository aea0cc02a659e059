"use client";
import { late } from "@/components/ui/late";

const load = () => import("./figure-parts");

/** The place of a figure's chart, at its height. */
export const LateFigureChart = late(() => load().then((parts) => parts.FigureChart));
/** The tools at a figure's title. */
export const LateFigureTools = late(() => load().then((parts) => parts.FigureTools));
/** The single keys of figures. */
export const LateFigureKeys = late(() => load().then((parts) => parts.FigureKeys));
