import { getTranslations } from "next-intl/server";
import { ExportMenu } from "@/components/charts/export-menu";
import { FigureKeys } from "@/components/charts/figure-keys";
import { loadChartWords } from "@/components/charts/load-chart-words";
import { TriangleIcon } from "@/components/charts/mark";
import { toGroupName, toPlaceWords } from "@/components/ui/agency-words";
import type { Locale } from "@/lib/domain/app-error";
import { factHref } from "@/lib/domain/fact-anchor";
import { formatValue, type ValueFormat } from "@/lib/series/comparison/figure-cells";
import { DERIVATION_FLAGS } from "@/lib/series/comparison/figure-rows";
import { listMeasures, type Measure } from "@/lib/series/comparison/measures";
import type { RankedItem, Ranking } from "@/lib/series/comparison/ranking";
import { pick, UNIT_WORDS } from "@/lib/series/comparison/words";
import { toRankingFormat } from "@/lib/series/ranking-figure";
import type { Ranked } from "@/lib/series/ranks";
import { type OptionGroup, RankingForm } from "./ranking-form";
import { toRankingQuery } from "./ranking-query";
import { DRAWN_AGENCIES, toRankingFigure } from "./to-ranking-figure";

const PAGE = 200;
const MOST_COMPARED = 12;
/** A bar and a line of the table; title, notes and sources of an embedded page. */
const EMBED_ROW = 62;
const EMBED_FURNITURE = 480;

type Props = Ranking & {
  locale: Locale;
  measure: Measure & { kind: "series" | "ratio" };
  year: number;
  sort: { kind: string; level: string } | null;
  years: { year: number; values: number }[];
  sorts: { kind: string; level: string; agencies: number }[];
  page: number;
};

/** One measure in one year: agencies of one kind and level, highest first, as a table whose rows carry a bar. */
export async function RankingView(props: Props) {
  const { locale, measure, year, sort, ranked, page } = props;
  const t = await getTranslations("rankings");
  const group = sort ? toGroupName(sort.kind, sort.level, locale) : t("everyone");
  const format = toRankingFormat(measure);
  const shown = ranked.slice(page * PAGE, (page + 1) * PAGE);
  const compared = ranked.slice(0, MOST_COMPARED).map((one) => one.item.agency.slug);
  return (
    <>
      <div className="head">
        <h1>{t("heading", { measure: pick(measure.label, locale), year: String(year), group })}</h1>
        <p className="sub">{toLead(props, format, t)}</p>
        {measure.kind === "ratio" ? (
          <p className="sub">{t("formula", { formula: pick(measure.ratio.formula, locale) })}</p>
        ) : null}
        {sort ? null : <p className="sub">{t("mixed")}</p>}
      </div>
      <RankingForm
        key={`${measure.code} ${year} ${sort?.kind} ${sort?.level}`}
        action={`/${locale}/rankings`}
        words={{ measure: t("measure"), year: t("year"), sort: t("sort"), show: t("show") }}
        measures={toMeasureGroups(locale, (group) => t(`groups.${group}` as "groups.ratios"))}
        years={props.years.map((one) => ({
          value: String(one.year),
          label: t("yearOption", { year: String(one.year), count: one.values }),
        }))}
        sorts={[
          ...props.sorts.map((one) => ({
            value: `${one.kind}.${one.level}`,
            label: t("sortOption", { group: toGroupName(one.kind, one.level, locale), count: one.agencies }),
          })),
          { value: "all", label: t("everyone") },
        ]}
        chosen={{ m: measure.code, year: String(year), group: sort ? `${sort.kind}.${sort.level}` : "all" }}
      />
      {shown.length > 0 ? (
        <>
          <RankTools {...props} />
          <RankTable {...props} shown={shown} format={format} />
        </>
      ) : null}
      <p className="fine">{t("percentileNote")}</p>
      <div className="pager">
        {compared.length > 1 ? (
          <a href={`/${locale}/compare?s=${compared.join(",")}&m=${measure.code}&view=ranking`}>
            {t("compare", { count: compared.length })}
          </a>
        ) : null}
        <PageLinks {...props} words={{ previous: t("previous"), next: t("next") }} />
      </div>
    </>
  );
}

type Translate = Awaited<ReturnType<typeof getTranslations<"rankings">>>;

function toLead({ ranked, without, median }: Props, format: ValueFormat, t: Translate): string {
  if (ranked.length === 0) return t("leadNone");
  return t("lead", { count: ranked.length, without, median: median === null ? "—" : formatValue(median, format) });
}

/** The export menu: images draw the first agencies, data files hold them all. */
async function RankTools(props: Props) {
  const [words, figure] = await Promise.all([
    loadChartWords(props.ranked.length),
    toRankingFigure(props, props.locale, PAGE),
  ]);
  const drawn = Math.min(props.ranked.length, DRAWN_AGENCIES);
  return (
    <div className="ranktools figtools" id="figure-1">
      <FigureKeys figures={[{ ...figure, rows: [] }]} words={words} />
      <ExportMenu figure={figure} words={words} embedHeight={drawn * EMBED_ROW + EMBED_FURNITURE} />
    </div>
  );
}

function toMeasureGroups(locale: Locale, name: (group: string) => string): OptionGroup[] {
  const rankable = listMeasures().filter((measure) => measure.kind === "series" || measure.kind === "ratio");
  const groupOf = (measure: Measure) => (measure.kind === "series" ? measure.series.group : "ratios");
  return [...new Set(rankable.map(groupOf))].map((group) => ({
    label: name(group),
    options: rankable
      .filter((measure) => groupOf(measure) === group)
      .map((measure) => ({ value: measure.code, label: pick(measure.label, locale) })),
  }));
}

async function RankTable(props: Props & { shown: readonly Ranked<RankedItem>[]; format: ValueFormat }) {
  const { locale, measure, median, ranked, shown, format } = props;
  const t = await getTranslations("rankings");
  const highest = Math.max(...ranked.map((one) => one.value), 0);
  const toWidth = (value: number) => `${highest > 0 ? (100 * value) / highest : 0}%`;
  const unit = measure.kind === "series" ? UNIT_WORDS[measure.series.unit] : undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className="tw" tabIndex={0} aria-label={t("title")}>
      <table className="d ranks">
        <thead>
          <tr>
            <th scope="col" className="l">
              {t("rank")}
            </th>
            <th scope="col" className="l">
              {t("agency")}
            </th>
            <th scope="col" className="l bar-cell">
              {t("bar")}
            </th>
            <th scope="col">
              {t("value")}
              {unit ? ` (${pick(unit, locale)})` : ""}
            </th>
            <th scope="col">{t("percentile")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.item.agency.slug}>
              <td className="l">{one.rank}</td>
              <th scope="row">
                <a href={`/${locale}/agencies/${one.item.agency.slug}`}>{one.item.agency.name}</a>
                {locale === "en" ? (
                  <span className="fine"> {toPlaceWords(one.item.agency.regionCode, "en")}</span>
                ) : null}
                <span className="rankbar only-phone" aria-hidden="true">
                  <i style={{ width: toWidth(one.value) }} />
                </span>
              </th>
              <td className="bar-cell" aria-hidden="true">
                <span className="rankbar">
                  <i style={{ width: toWidth(one.value) }} />
                  {median === null ? null : <u style={{ left: toWidth(median) }} />}
                </span>
              </td>
              <td>
                <RankValue one={one} locale={locale} format={format} doubt={t("doubt")} />
              </td>
              <td>{one.percentile === null ? "—" : Math.round(one.percentile)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type ValueProps = { one: Ranked<RankedItem>; locale: Locale; format: ValueFormat; doubt: string };

function RankValue({ one, locale, format, doubt }: ValueProps) {
  const { source, flags, numerator, denominator } = one.item;
  const text = formatValue(one.value, format);
  const contradicted = flags.some((flag) => !DERIVATION_FLAGS.includes(flag));
  return (
    <>
      {source ? <a href={factHref(locale, source.reportId, source.start)}>{text}</a> : text}
      {numerator !== null && denominator !== null ? (
        <span className="frac">
          {" "}
          {numerator}/{denominator}
        </span>
      ) : null}
      {contradicted ? (
        <span className="hang" title={doubt}>
          <TriangleIcon />
          <span className="vh">{doubt}</span>
        </span>
      ) : null}
    </>
  );
}

function PageLinks({
  locale,
  measure,
  year,
  sort,
  ranked,
  page,
  words,
}: Props & { words: { previous: string; next: string } }) {
  const href = (to: number) => `/${locale}/rankings?${toRankingQuery({ measure, year, sort })}&page=${to}`;
  return (
    <>
      {page > 0 ? <a href={href(page - 1)}>{words.previous}</a> : null}
      {(page + 1) * PAGE < ranked.length ? <a href={href(page + 1)}>{words.next}</a> : null}
    </>
  );
}
