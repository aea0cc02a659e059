const COMPARE_PARAMETERS = [
  ["s", "2 to 12 subjects, separated by commas: agency slugs, or cities as city:370200", true],
  ["m", "a series or ratio of the dictionary, or outcomes, or disclosure", false],
  ["from", "first year", false],
  ["to", "last year", false],
  ["view", "multiples, lines, bars, stack, share, slope, ranking or table", false],
  ["norm", "abs, share, index or per100", false],
  ["c", "colours of the subjects, 0 to 11 in their order, where they are not counted off", false],
  ["lang", "zh or en", false],
] as const;
const RANKING_PARAMETERS = [
  ["m", "a series or ratio of the dictionary", false],
  ["year", "the year; the newest with enough agencies where absent", false],
  ["group", "kind.level, as city-management.city, or all", false],
  ["lang", "zh or en", false],
] as const;
const IMAGE_PARAMETERS = [
  ["scale", "PNG pixels to a unit: 1, 2 or 3", false],
  ["shape", "wide (1200 × 800) or square (1080 × 1080)", false],
  ["fig", "number of the figure within the view, from 1", false],
] as const;

type Parameter = readonly [name: string, description: string, required: boolean];
const query = (all: readonly Parameter[]) =>
  all.map(([name, description, required]) => ({
    name,
    in: "query",
    required,
    description,
    schema: { type: "string" },
  }));
const reportId = { name: "id", in: "path", required: true, schema: { type: "integer" } };
const get = (summary: string, mediaType: string, parameters: unknown[] = []) => ({
  get: { summary, parameters, responses: { 200: { description: summary, content: { [mediaType]: {} } } } },
});

/** The public read API in OpenAPI 3.1. Everything is open; there is nothing to write here. */
export const OPENAPI = {
  openapi: "3.1.0",
  info: {
    title: "Gongkai Atlas",
    version: "1",
    description: "Figures of Chinese agencies' yearly reports on disclosure of information, each with its words.",
    license: { name: "MIT", identifier: "MIT" },
  },
  paths: {
    "/api/v1/search": get(
      "Agencies, cities, reports and metrics by name, pinyin or initials",
      "application/json",
      query([["q", "what to look for", true]]),
    ),
    "/api/v1/compare.csv": get("A comparison's table", "text/csv", query(COMPARE_PARAMETERS)),
    "/api/v1/compare.xlsx": get(
      "A comparison as a workbook",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      query(COMPARE_PARAMETERS),
    ),
    "/api/v1/compare.json": get("A comparison with every source", "application/json", query(COMPARE_PARAMETERS)),
    "/api/v1/chart.png": get(
      "A comparison's figure as an image",
      "image/png",
      query([...COMPARE_PARAMETERS, ...IMAGE_PARAMETERS]),
    ),
    "/api/v1/chart.svg": get(
      "A comparison's figure as a drawing, fonts embedded",
      "image/svg+xml",
      query([...COMPARE_PARAMETERS, ...IMAGE_PARAMETERS]),
    ),
    "/api/v1/rankings/table.csv": get("A ranking's table", "text/csv", query(RANKING_PARAMETERS)),
    "/api/v1/rankings/table.xlsx": get(
      "A ranking as a workbook",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      query(RANKING_PARAMETERS),
    ),
    "/api/v1/rankings/table.json": get("A ranking with every source", "application/json", query(RANKING_PARAMETERS)),
    "/api/v1/rankings/chart.png": get("A ranking's first agencies as an image", "image/png", query(RANKING_PARAMETERS)),
    "/api/v1/rankings/chart.svg": get(
      "A ranking's first agencies as a drawing, fonts embedded",
      "image/svg+xml",
      query(RANKING_PARAMETERS),
    ),
    "/api/v1/agencies.csv": get("The agencies of the list's own filters", "text/csv"),
    "/api/v1/findings.csv": get("The findings of the page's own filters", "text/csv"),
    "/api/v1/coverage.csv": get("Which reports are on file, by agency and year", "text/csv"),
    "/api/v1/facts.csv": get("Every fact and blank cell of every current report", "text/csv"),
    "/api/v1/series.csv": get("Every series of every agency and year", "text/csv"),
    "/api/v1/metrics.json": get("The dictionary", "application/json"),
    "/api/v1/atlas.sqlite": get("The whole database", "application/vnd.sqlite3"),
    "/api/v1/reports/{id}/facts.csv": get("One report's facts and blank cells", "text/csv", [reportId]),
    "/api/v1/reports/{id}/original": get("One report's original file", "application/octet-stream", [reportId]),
  },
};
