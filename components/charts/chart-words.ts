/** The words that a chart's client code speaks, from the chart messages; `{x}` stands for a value. */
export type ChartWords = Readonly<
  Record<
    | "keys"
    | "quote"
    | "source"
    | "coverage"
    | "implied"
    | "table"
    | "export"
    | "images"
    | "png"
    | "square"
    | "svg"
    | "svgNote"
    | "copyImage"
    | "data"
    | "csv"
    | "csvNote"
    | "xlsx"
    | "xlsxNote"
    | "json"
    | "jsonNote"
    | "links"
    | "copyLink"
    | "embed"
    | "embedNote"
    | "digest"
    | "copied"
    | "copiedTable"
    | "copyTable"
    | "copyTableNote"
    | "subject"
    | "year"
    | "working"
    | "failed"
    | "embedTitle",
    string
  >
>;

/** `fill("{count} rows", { count: 7 })`: 7 rows. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
