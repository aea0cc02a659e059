// What only pages with figures need in the browser, as one piece of code. Asked for by late-figure-parts.
export { FigureChart } from "./figure-chart";
export { FigureKeys } from "./figure-keys";
export { FigureTools } from "./figure-tools";
