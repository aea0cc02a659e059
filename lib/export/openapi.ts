import type { Bilingual } from "@/lib/domain/app-error";

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
const get = ({ zh, en }: Bilingual, mediaType: string, parameters: unknown[] = []) => ({
  get: {
    summary: en,
    "x-summary-zh": zh,
    parameters,
    responses: { 200: { description: en, content: { [mediaType]: {} } } },
  },
});
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const FACTS = { zh: "全部现行年报的每个数字与空白格", en: "Every fact and blank cell of every current report" };
const SERIES = { zh: "全部机构各年的可比序列", en: "Every series of every agency and year" };

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
      {
        zh: "按名称、拼音或首字母查机构、城市、年报和指标",
        en: "Agencies, cities, reports and metrics by name, pinyin or initials",
      },
      "application/json",
      query([["q", "what to look for", true]]),
    ),
    "/api/v1/compare.csv": get(
      { zh: "一个比较的数据表", en: "A comparison's table" },
      "text/csv",
      query(COMPARE_PARAMETERS),
    ),
    "/api/v1/compare.xlsx": get(
      { zh: "一个比较的工作簿", en: "A comparison as a workbook" },
      XLSX,
      query(COMPARE_PARAMETERS),
    ),
    "/api/v1/compare.json": get(
      { zh: "一个比较，含全部出处", en: "A comparison with every source" },
      "application/json",
      query(COMPARE_PARAMETERS),
    ),
    "/api/v1/chart.png": get(
      { zh: "一个比较的图，PNG", en: "A comparison's figure as an image" },
      "image/png",
      query([...COMPARE_PARAMETERS, ...IMAGE_PARAMETERS]),
    ),
    "/api/v1/chart.svg": get(
      { zh: "一个比较的图，SVG，字体已嵌入", en: "A comparison's figure as a drawing, fonts embedded" },
      "image/svg+xml",
      query([...COMPARE_PARAMETERS, ...IMAGE_PARAMETERS]),
    ),
    "/api/v1/rankings/table.csv": get(
      { zh: "一个排行的数据表", en: "A ranking's table" },
      "text/csv",
      query(RANKING_PARAMETERS),
    ),
    "/api/v1/rankings/table.xlsx": get(
      { zh: "一个排行的工作簿", en: "A ranking as a workbook" },
      XLSX,
      query(RANKING_PARAMETERS),
    ),
    "/api/v1/rankings/table.json": get(
      { zh: "一个排行，含全部出处", en: "A ranking with every source" },
      "application/json",
      query(RANKING_PARAMETERS),
    ),
    "/api/v1/rankings/chart.png": get(
      { zh: "一个排行靠前机构的图，PNG", en: "A ranking's first agencies as an image" },
      "image/png",
      query(RANKING_PARAMETERS),
    ),
    "/api/v1/rankings/chart.svg": get(
      { zh: "一个排行靠前机构的图，SVG，字体已嵌入", en: "A ranking's first agencies as a drawing, fonts embedded" },
      "image/svg+xml",
      query(RANKING_PARAMETERS),
    ),
    "/api/v1/agencies.csv": get(
      { zh: "机构页筛选所得的机构", en: "The agencies of the list's own filters" },
      "text/csv",
    ),
    "/api/v1/findings.csv": get(
      { zh: "核对页筛选所得的发现", en: "The findings of the page's own filters" },
      "text/csv",
    ),
    "/api/v1/coverage.csv": get(
      { zh: "哪些年报已入库，按机构和年份", en: "Which reports are on file, by agency and year" },
      "text/csv",
    ),
    "/api/v1/facts.csv": get(FACTS, "text/csv"),
    "/api/v1/facts.xlsx": get(FACTS, XLSX),
    "/api/v1/facts.json": get(FACTS, "application/json"),
    "/api/v1/series.csv": get(SERIES, "text/csv"),
    "/api/v1/series.xlsx": get(SERIES, XLSX),
    "/api/v1/series.json": get(SERIES, "application/json"),
    "/api/v1/metrics.json": get({ zh: "指标词典", en: "The dictionary" }, "application/json"),
    "/api/v1/atlas.sqlite": get({ zh: "整个数据库", en: "The whole database" }, "application/vnd.sqlite3"),
    "/api/v1/reports/{id}/facts.csv": get(
      { zh: "一份年报的数字与空白格", en: "One report's facts and blank cells" },
      "text/csv",
      [reportId],
    ),
    "/api/v1/reports/{id}/original": get(
      { zh: "一份年报的原件", en: "One report's original file" },
      "application/octet-stream",
      [reportId],
    ),
  },
};
