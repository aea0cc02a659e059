import { getTranslations } from "next-intl/server";
import { toKindWord, toLevelWord } from "@/components/ui/agency-words";
import { LiveForm } from "@/components/ui/live-form";
import { AGENCY_LEVELS } from "@/lib/domain/agencies/agency-kinds";
import type { Locale } from "@/lib/domain/app-error";
import { DICTIONARY } from "@/lib/domain/dictionary";
import { toEnglishName } from "@/lib/domain/regions/english-names";
import { findRegion } from "@/lib/domain/regions/regions";
import { type AgencyQuery, PLAIN_SORTS, toAgencyQuery } from "./agency-query";

type Facet = { facet: "province" | "city" | "level" | "kind"; code: string; agencies: number };
type Option = { value: string; text: string };
type Props = { locale: Locale; query: AgencyQuery; facets: Facet[] };

/** The filters of the list; each offers only what is on file, with its count. */
export async function AgencyFilters({ locale, query, facets }: Props) {
  const t = await getTranslations("agencies");
  const toOptions = (facet: Facet["facet"], toText: (code: string) => string): Option[] =>
    facets
      .filter((one) => one.facet === facet)
      .map((one) => ({ value: one.code, text: `${toText(one.code)} (${one.agencies})` }));
  const toRegionName = (code: string) => toRegionWord(code, locale);
  const cities = toOptions("city", toRegionName);
  const hasCity = cities.some((one) => one.value === query.city) || !query.city;
  const levels = AGENCY_LEVELS.map((level) => level.code as string);
  return (
    <LiveForm action={`/${locale}/agencies`} query={toAgencyQuery({ ...query, page: 1 })} label={t("filters")}>
      <div className="field grow">
        <label htmlFor="filter-q">{t("text")}</label>
        <input
          type="search"
          id="filter-q"
          name="q"
          defaultValue={query.text}
          placeholder={t("textHint")}
          autoComplete="off"
        />
      </div>
      <Choice
        name="province"
        label={t("province")}
        any={t("all")}
        value={query.province}
        options={toOptions("province", toRegionName)}
      />
      <Choice
        name="city"
        label={t("city")}
        any={query.province ? t("all") : t("provinceFirst")}
        value={query.city}
        options={hasCity ? cities : [...cities, { value: query.city, text: toRegionName(query.city) }]}
      />
      <Choice
        name="level"
        label={t("level")}
        any={t("all")}
        value={query.level}
        options={toOptions("level", (code) => toLevelWord(code, locale)).sort(
          (a, b) => levels.indexOf(a.value) - levels.indexOf(b.value),
        )}
      />
      <Choice
        name="kind"
        label={t("kind")}
        any={t("all")}
        value={query.kind}
        options={toOptions("kind", (code) => toKindWord(code, locale))}
      />
      <Choice
        name="sort"
        label={t("sort")}
        any={t("sorts.reports")}
        value={query.sort === "reports" ? "" : query.sort}
        options={[
          ...PLAIN_SORTS.filter((sort) => sort !== "reports").map((sort) => ({
            value: sort,
            text: t(`sorts.${sort}`),
          })),
          ...DICTIONARY.series.map((series) => ({ value: series.code, text: series[locale] })),
        ]}
      />
      <noscript>
        <button type="submit" className="btn">
          {t("apply")}
        </button>
      </noscript>
    </LiveForm>
  );
}

type ChoiceProps = { name: string; label: string; any: string; value: string; options: Option[] };

function Choice({ name, label, any, value, options }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name} defaultValue={value}>
        <option value="">{any}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </div>
  );
}

function toRegionWord(code: string, locale: Locale): string {
  const region = findRegion(code);
  if (!region) return code;
  return locale === "zh" ? region.name : `${toEnglishName(region)} ${region.name}`;
}
