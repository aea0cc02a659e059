import { getTranslations } from "next-intl/server";
import { toKindWord, toLevelWord, toPinyinWords, toPlaceWords } from "@/components/ui/agency-words";
import { SiteLink } from "@/components/ui/site-link";
import type { Locale } from "@/lib/domain/app-error";
import { summariseProfile } from "@/lib/series/profile-summary";
import { toCompareHref } from "./compare-href";
import type { ProfileRecord } from "./profile-record";

/** Who it is, where, what is on file, and the newest year in plain words. */
export async function ProfileHead({ locale, record }: { locale: Locale; record: ProfileRecord }) {
  const t = await getTranslations("profile");
  const { agency, reports, cells } = record;
  const years = reports
    .filter((report) => report.isCurrent)
    .map((report) => report.year)
    .toReversed();
  const summary = summariseProfile(cells);
  const level = toLevelWord(agency.level, locale);
  const kind = toKindWord(agency.kind, locale);
  const sort = locale === "zh" ? `${level}，${kind}` : `${kind}, ${level.toLowerCase()} level`;
  return (
    <div className="head">
      <div className="headrow">
        <div>
          <h1 lang="zh-CN">{agency.name}</h1>
          <div className="meta">
            {locale === "en" && <span>{toPinyinWords(agency.slug)}</span>}
            <span>{toPlaceWords(agency.regionCode, locale)}</span>
            <span>{sort}</span>
            <span>{t("code", { code: agency.regionCode })}</span>
            <span>
              {years.length > 0
                ? t("onFile", { n: years.length, years: years.join(locale === "zh" ? "、" : ", ") })
                : t("noReport")}
            </span>
            {agency.relatives.map((one) => (
              <span key={one.slug}>
                {t(one.relation)}
                <SiteLink href={`/${locale}/agencies/${one.slug}`} lang="zh-CN">
                  {one.name}
                </SiteLink>
                {one.date && ` (${one.date})`}
              </span>
            ))}
          </div>
        </div>
        <div className="acts">
          <SiteLink className="btn pri" href={toCompareHref(locale, record)}>
            {t("peersButton")}
          </SiteLink>
        </div>
      </div>
      {summary && <p className="prose lede">{summary[locale]}</p>}
    </div>
  );
}
