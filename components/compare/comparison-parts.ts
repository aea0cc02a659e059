// What only a comparison with subjects needs in the browser, as one piece of code. Asked for by late-comparison-parts.
export { CompareControls, CopyLinkButton } from "./compare-controls";
export { FigureFailed } from "./figure-failed";
export { FiguresPlace } from "./figures-place";
export { SavedButton } from "./saved-button";
