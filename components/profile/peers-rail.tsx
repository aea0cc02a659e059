import { getFormatter, getTranslations } from "next-intl/server";
import { toKindWord, toLevelWord, toPlaceWords } from "@/components/ui/agency-words";
import { SiteLink } from "@/components/ui/site-link";
import type { Locale } from "@/lib/domain/app-error";
import { FEWEST_RANKED } from "@/lib/series/ranks";
import type { CellBook } from "./cell-book";
import { toCompareHref } from "./compare-href";
import type { ProfileRecord } from "./profile-record";

/** Agencies of the same kind and level, nearest in volume, with this one among them; all of them one click from a comparison. */
export async function PeersRail({ locale, record, book }: { locale: Locale; record: ProfileRecord; book: CellBook }) {
  const [t, format] = await Promise.all([getTranslations("profile.peers"), getFormatter()]);
  const { agency, peers } = record;
  const own = book.ofSeries("requests.received").findLast((cell) => cell.status === "stated");
  const me = own?.value == null ? [] : [{ ...agency, year: own.year, value: own.value, isMe: true }];
  const rows = [...me, ...peers.nearest.map((peer) => ({ ...peer, isMe: false }))].sort((a, b) => b.value - a.value);
  return (
    <section className="sec" aria-labelledby="peers">
      <h2 id="peers">
        {t("title")}
        <span>
          {toLevelWord(agency.level, locale)}
          {locale === "zh" ? "，" : ", "}
          {locale === "zh" ? toKindWord(agency.kind, locale) : toKindWord(agency.kind, locale).toLowerCase()}
        </span>
      </h2>
      {peers.nearest.length === 0 ? (
        <p className="fine">{t("none")}</p>
      ) : (
        <>
          <div className="peer h">
            <span>{t("metric")}</span>
            <span>{t("year")}</span>
            <span>{t("n")}</span>
          </div>
          {rows.map((row) => (
            <div key={row.slug} className={row.isMe ? "peer me" : "peer"}>
              <span>
                {row.isMe ? (
                  row.name
                ) : (
                  <SiteLink href={`/${locale}/agencies/${row.slug}`} lang="zh-CN">
                    {row.name}
                  </SiteLink>
                )}
                {locale === "en" && <span className="fine"> {toPlaceWords(row.regionCode, locale).split(",")[0]}</span>}
              </span>
              <span>{row.year}</span>
              <span>{format.number(row.value)}</span>
            </div>
          ))}
          <p className="fine foot-note">
            {own && <Standing year={own.year} stating={peers.stating} fewer={peers.fewer} />}
            <br />
            <SiteLink href={toCompareHref(locale, record)}>{t("compare", { n: peers.nearest.length + 1 })}</SiteLink>
          </p>
        </>
      )}
    </section>
  );
}

/** How many of the others state fewer; under five values there is no percentile. */
async function Standing({ year, stating, fewer }: { year: number; stating: number; fewer: number }) {
  const t = await getTranslations("profile.peers");
  if (stating < FEWEST_RANKED) return t("few", { year: String(year), n: stating });
  return t("rank", { year: String(year), n: stating, share: `${Math.round((100 * fewer) / (stating - 1))}%` });
}
