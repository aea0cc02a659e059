import { getFormatter, getTranslations } from "next-intl/server";
import { loadSearchWords } from "@/components/search/load-search-words";
import { SearchBox } from "@/components/search/search-box";
import { FormLegend } from "@/components/ui/form-legend";
import type { Locale } from "@/lib/domain/app-error";
import { CoverageGrid } from "./coverage-grid";
import { CoverageTable } from "./coverage-table";
import type { ShowcaseValue } from "./showcase-value";
import { Showcases } from "./showcases";
import { type CoverageAgency, toGridGroups } from "./to-grid-groups";

type Counts = {
  reports: number;
  agencies: number;
  from: number | null;
  to: number | null;
  figures: number;
  errors: number;
};
type Props = {
  locale: Locale;
  counts: Counts;
  coverage: CoverageAgency[];
  showcases: ShowcaseValue[];
  /** The newest year a report can be about. */
  lastYear: number;
};

/** The first year of open-government reports. */
const FIRST_YEAR = 2008;

/** What is here, what is new, where to start. */
export async function OverviewView({ locale, counts, coverage, showcases, lastYear }: Props) {
  const t = await getTranslations("overview");
  return (
    <main className="wrap" id="main">
      <div className="hero">
        <h1>{t("title")}</h1>
        <SearchBox id="hero" words={await loadSearchWords(locale)} />
        {counts.reports > 0 && <CountLine counts={counts} />}
      </div>
      {counts.reports > 0 ? (
        <>
          <Coverage locale={locale} coverage={coverage} total={counts.agencies} lastYear={lastYear} />
          <Showcases locale={locale} values={showcases} />
        </>
      ) : (
        <EmptyState locale={locale} />
      )}
    </main>
  );
}

async function CountLine({ counts }: { counts: Counts }) {
  const [t, format] = await Promise.all([getTranslations("overview.counts"), getFormatter()]);
  const b = (chunks: React.ReactNode) => <b>{chunks}</b>;
  const years = counts.from === counts.to ? String(counts.to) : `${counts.from}–${counts.to}`;
  return (
    <p className="counts">
      <span>{t.rich("reports", { b, n: format.number(counts.reports) })}</span>
      <span>{t.rich("agencies", { b, n: format.number(counts.agencies) })}</span>
      <span>{t.rich("years", { b, years })}</span>
      <span>{t.rich("figures", { b, n: format.number(counts.figures) })}</span>
      <span>{t.rich("errors", { b, n: format.number(counts.errors) })}</span>
    </p>
  );
}

type CoverageProps = Pick<Props, "locale" | "coverage" | "lastYear"> & { total: number };

async function Coverage({ locale, coverage, total, lastYear }: CoverageProps) {
  const [t, forms] = await Promise.all([getTranslations("overview.coverage"), getTranslations("common.forms")]);
  const groups = toGridGroups(coverage, locale, (agency, { year, form, errors }) =>
    t("cell", { agency, year: String(year), form: forms(form), errors }),
  );
  const grid = { groups, from: FIRST_YEAR, to: lastYear, words: { label: t("label"), unit: t("unit") } };
  return (
    <section className="sec coverage">
      <div className="fighead">
        <div>
          <h2>{t("title")}</h2>
          <p className="what">{t("what")}</p>
        </div>
        <div className="figtools">
          {coverage.length < total && <span className="fine">{t("shown", { n: coverage.length })}</span>}
          <a className="txt" href={`/${locale}/agencies`}>
            {t("all", { n: total })}
          </a>
          <a className="txt" href={`/api/v1/coverage.csv?lang=${locale}`} download={true}>
            CSV
          </a>
        </div>
      </div>
      <FormLegend marks={{ error: t("error"), none: t("none") }} />
      <div className="only-phone phonegrid">
        <CoverageGrid {...grid} shape="phone" />
      </div>
      <div className="middlegrid">
        <CoverageGrid {...grid} shape="middle" />
      </div>
      <div className="widegrid">
        <CoverageGrid {...grid} shape="wide" />
      </div>
      <CoverageTable groups={groups} from={FIRST_YEAR} to={lastYear} />
    </section>
  );
}

async function EmptyState({ locale }: { locale: Locale }) {
  const t = await getTranslations("overview.empty");
  return (
    <section className="sec">
      <h2>{t("title")}</h2>
      <ol className="steps">
        <li>
          {t("one")} <a href={`/${locale}/ingest`}>{t("ingest")}</a>
        </li>
        <li>
          {t("two")} <code className="mono">npm run ingest -- db/sample</code>
        </li>
        <li>{t("three")}</li>
      </ol>
    </section>
  );
}
