import type { useTranslations } from "next-intl";
import { formatValue } from "@/components/report/format-value";
import { toGroupName } from "@/components/ui/agency-words";
import type { Bar, BarRow } from "@/components/ui/bar-rows";
import type { Locale } from "@/lib/domain/app-error";
import { getSeries } from "@/lib/domain/dictionary";
import { groupBy } from "@/lib/domain/group-by";
import { toShortNames } from "@/lib/series/comparison/subject-names";
import { FEWEST_CASES } from "@/lib/series/ratios";
import type { ShowcaseValue } from "./showcase-value";

type Translate = ReturnType<typeof useTranslations<"overview.ready">>;
export type ReviewRow = {
  label: string;
  total: number;
  parts: { label: string; value: number; look: "line" | "ink" | "pale" }[];
};
export type Showcase = {
  href: string;
  title: string;
  note: string;
  rows: BarRow[];
  reviews: { rows: ReviewRow[]; summary: string } | null;
};

const REVIEWS = ["reconsideration", "litigation"] as const;
const RESULTS = [
  { code: "upheld", look: "line" },
  { code: "corrected", look: "ink" },
  { code: "other", look: "pale" },
] as const;
const CHANNELS_SHOWN = 3;

/** The cards of the overview, one for each part that has values, in a fixed order. */
export function toShowcases(values: readonly ShowcaseValue[], locale: Locale, t: Translate): Showcase[] {
  const parts = groupBy(values, (one) => one.part);
  return [
    toPeers(parts.get("peers") ?? [], locale, t),
    toReviews(parts.get("corrected") ?? [], locale, t),
    toChannels(parts.get("channels") ?? [], locale, t),
  ].filter((card) => card !== null);
}

const toHref = (locale: Locale, slugs: readonly string[], rest: string) =>
  `/${locale}/compare?s=${slugs.join(",")}&${rest}`;

function toPeers(values: readonly ShowcaseValue[], locale: Locale, t: Translate): Showcase | null {
  const first = values[0];
  if (!first || values.length < 2) return null;
  const sorted = [...values].sort((a, b) => b.value - a.value);
  const names = toShortNames(
    sorted.map((one) => ({ ...one, city: false })),
    locale,
  );
  const rows = sorted.map((one, index) => ({
    label: names[index] ?? one.name,
    bars: [toBar(one, locale, "strong")],
  }));
  const group = toGroupName(first.kind, first.level, locale);
  return {
    href: toHref(
      locale,
      sorted.map((one) => one.slug),
      "m=requests.received&view=bars&norm=abs",
    ),
    title: t("peers", { group }),
    note: t("peersNote"),
    rows,
    reviews: null,
  };
}

function toReviews(values: readonly ShowcaseValue[], locale: Locale, t: Translate): Showcase | null {
  const find = (code: string) => values.find((one) => one.series === code)?.value ?? null;
  const [first] = values;
  const total = find("reconsideration.total");
  const corrected = find("reconsideration.corrected");
  if (!first || total === null || corrected === null) return null;
  const rows = REVIEWS.flatMap((kind) => {
    const cases = find(`${kind}.total`);
    if (!cases) return [];
    const parts = RESULTS.map(({ code, look }) => ({ label: t(code), value: find(`${kind}.${code}`) ?? 0, look }));
    return [{ label: t(kind), total: cases, parts: parts.filter((part) => part.value > 0) }];
  });
  const share = total < FEWEST_CASES ? `${corrected}/${total}` : `${((100 * corrected) / total).toFixed(1)}%`;
  return {
    href: toHref(locale, [first.slug], "m=ratio.reconsideration_corrected&view=table"),
    title: t("correctedTitle", { agency: first.name, year: String(first.year), total, corrected }),
    note: t("correctedNote", { agency: first.name, year: String(first.year) }),
    rows: [],
    reviews: { rows, summary: t("share", { share, corrected, total }) },
  };
}

function toChannels(values: readonly ShowcaseValue[], locale: Locale, t: Translate): Showcase | null {
  const [first] = values;
  if (!first) return null;
  const bySeries = [...groupBy(values, (one) => one.series)]
    .map(([series, pair]) => ({ series, pair: [...pair].sort((a, b) => a.year - b.year) }))
    .sort((a, b) => (b.pair[0]?.value ?? 0) - (a.pair[0]?.value ?? 0))
    .slice(0, CHANNELS_SHOWN);
  const rows = bySeries.map(({ series, pair }) => ({
    label: toChannelName(getSeries(series)[locale]),
    bars: pair.map((one, index) => toBar(one, locale, index === pair.length - 1 ? "strong" : "pale")),
  }));
  const years = [...new Set(bySeries.flatMap(({ pair }) => pair.map((one) => one.year)))].sort();
  return {
    href: toHref(locale, [first.slug], "m=disclosure&view=multiples"),
    title: t("channels", { agency: first.name }),
    note: t("channelsNote", { agency: first.name, years: years.join(locale === "zh" ? "、" : ", ") }),
    rows,
    reviews: null,
  };
}

function toBar(one: ShowcaseValue, locale: Locale, look: "strong" | "pale"): Bar {
  return {
    tag: String(one.year),
    value: one.value,
    text: formatValue(locale, one.value, one.qualifier),
    look,
    href: null,
  };
}

/** 网站公开数 as 网站, Items on websites as Websites. */
function toChannelName(name: string): string {
  const short = name.replace(/公开数$|刊发数$|^Items (?:on|in|by) (?:the )?/, "");
  return short.charAt(0).toUpperCase() + short.slice(1);
}
