"use client";
import { late } from "@/components/ui/late";

const load = () => import("./comparison-parts");

/** The control bar. */
export const LateCompareControls = late(() => load().then((parts) => parts.CompareControls));
/** Copies the address of the page. */
export const LateCopyLinkButton = late(() => load().then((parts) => parts.CopyLinkButton));
/** Opens the kept comparisons. */
export const LateSavedButton = late(() => load().then((parts) => parts.SavedButton));
/** The figures, or an error where the connection is lost. */
export const LateFiguresPlace = late(() => load().then((parts) => parts.FiguresPlace));
/** In place of figures that could not be loaded. */
export const LateFigureFailed = late(() => load().then((parts) => parts.FigureFailed));
