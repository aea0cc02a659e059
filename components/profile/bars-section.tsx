import { getTranslations } from "next-intl/server";
import { BarRows } from "@/components/ui/bar-rows";
import type { Locale } from "@/lib/domain/app-error";
import { DICTIONARY } from "@/lib/domain/dictionary";
import { CHANNELS } from "@/lib/series/comparison/measures";
import { type BarGroup, toBarGroup } from "./bar-groups";
import type { CellBook } from "./cell-book";
import { SeriesTable } from "./series-table";

type Props = { locale: Locale; book: CellBook; tools?: React.ReactNode };

const ofGroup = (group: string) => DICTIONARY.series.filter((one) => one.group === group).map((one) => one.code);
const REQUEST_CHANNELS = ofGroup("channels");
const APPLICANTS = ofGroup("applicants");
/** What a series' name has in common with its neighbours'. */
const COMMON =
  /申请$|公开数$|刊发数$|^Requests (?:by (?=natural|business|research|public|legal|other org))?|^Items (?:on |in |by (?!other))?(?:the )?/g;

const toShort = (name: string): string => {
  const short = name.replaceAll(COMMON, "");
  return short.charAt(0).toUpperCase() + short.slice(1);
};

/** How requests arrive, and who makes them, in the two newest reports that say so. */
export async function RequestsSection({ locale, book, tools }: Props) {
  const t = await getTranslations("profile");
  const channels = toBarGroup(book, REQUEST_CHANNELS, locale, t, toShort);
  const applicants = toBarGroup(book, APPLICANTS, locale, t, toShort);
  const title = t("requests.title");
  return (
    <section className="sec" aria-labelledby="requests">
      <div className="fighead">
        <h2 id="requests">{title}</h2>
        <div className="figtools">{tools}</div>
      </div>
      <div className="two">
        <Half title={t("requests.channels")} group={channels} none={t("requests.none")} />
        <Half title={t("requests.applicants")} group={applicants} none={t("requests.none")} />
      </div>
      {(channels ?? applicants) && (
        <SeriesTable
          locale={locale}
          book={book}
          codes={["requests.received", ...REQUEST_CHANNELS, ...APPLICANTS]}
          title={title}
        />
      )}
    </section>
  );
}

async function Half({ title, group, none }: { title: string; group: BarGroup | null; none: string }) {
  return (
    <div>
      <h3>{title}</h3>
      <p className="what">{group ? <YearsLine years={group.years} /> : none}</p>
      {group && <BarRows label={title} rows={group.rows} width={400} />}
    </div>
  );
}

/** What items were disclosed where, in the two newest reports that say so. */
export async function DisclosureSection({ locale, book, tools }: Props) {
  const t = await getTranslations("profile");
  const group = toBarGroup(book, CHANNELS, locale, t, toShort);
  const title = t("disclosure.title");
  return (
    <section className="sec" aria-labelledby="disclosure">
      <div className="fighead">
        <div>
          <h2 id="disclosure">{title}</h2>
          <p className="what">
            {group ? (
              <>
                <YearsLine years={group.years} />
                {locale === "zh" ? "。" : ". "}
                {t("disclosure.what")}
              </>
            ) : (
              t("disclosure.none")
            )}
          </p>
        </div>
        <div className="figtools">{tools}</div>
      </div>
      {group && (
        <>
          <div className="only-wide plotbox">
            <BarRows label={title} rows={group.rows} width={856} labels={84} />
          </div>
          <div className="only-phone plotbox">
            <BarRows label={title} rows={group.rows} width={358} labels={64} />
          </div>
          <SeriesTable locale={locale} book={book} codes={["disclosure.items", ...CHANNELS]} title={title} />
        </>
      )}
    </section>
  );
}

/** Which bar is which year. */
async function YearsLine({ years }: { years: readonly number[] }) {
  const t = await getTranslations("profile.requests");
  const [a, b] = years.map(String);
  if (a && b) return t.rich("upper", { a, b, now: (words) => <b>{words}</b> });
  return t("one", { a: a ?? "" });
}
