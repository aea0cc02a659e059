import { getTranslations } from "next-intl/server";
import { FormLegend } from "@/components/ui/form-legend";
import type { Locale } from "@/lib/domain/app-error";
import { DICTIONARY } from "@/lib/domain/dictionary";
import { groupBy } from "@/lib/domain/group-by";
import { IdentityList } from "./identity-list";
import { MetricEntry } from "./metric-entry";
import { RatioEntry } from "./ratio-entry";
import { SeriesEntry } from "./series-entry";

/** What every figure means: series and their breaks, ratios, the metrics behind them, and the checks. */
export async function MetricsView({ locale, lastYear }: { locale: Locale; lastYear: number }) {
  const t = await getTranslations("metrics");
  const series = [...groupBy(DICTIONARY.series, (one) => one.group)];
  const metrics = [...groupBy(DICTIONARY.metrics, (one) => one.group)];
  const parts = ["forms", "series", "ratios", "metrics", "identities"] as const;
  return (
    <main className="wrap dictionary" id="main">
      <div className="head">
        <h1>{t("title")}</h1>
        <p className="sub">{t("what", { metrics: DICTIONARY.metrics.length, series: DICTIONARY.series.length })}</p>
        <nav className="jump" aria-label={t("contents")}>
          {parts.map((part) => (
            <a key={part} href={`#${part}`}>
              {t(`${part}.title`)}
            </a>
          ))}
          <a href="/api/v1/metrics.json" download={true}>
            JSON
          </a>
        </nav>
      </div>
      <section className="sec" aria-labelledby="forms">
        <h2 id="forms">{t("forms.title")}</h2>
        <p className="what">{t("forms.what")}</p>
        <FormLegend />
        <dl className="terms">
          {DICTIONARY.epochs.map((epoch) => (
            <div key={epoch.code}>
              <dt>{epoch.years.join("–")}</dt>
              <dd>{epoch[locale]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="sec" aria-labelledby="series">
        <h2 id="series">{t("series.title")}</h2>
        <p className="what">{t("series.what")}</p>
        {series.map(([group, members]) => (
          <div key={group} className="group">
            <h3>{t(`groups.${group}`)}</h3>
            {members.map((one) => (
              <SeriesEntry key={one.code} locale={locale} series={one} lastYear={lastYear} />
            ))}
          </div>
        ))}
      </section>
      <section className="sec" aria-labelledby="ratios">
        <h2 id="ratios">{t("ratios.title")}</h2>
        <p className="what">{t("ratios.what")}</p>
        {DICTIONARY.ratios.map((ratio) => (
          <RatioEntry key={ratio.code} locale={locale} ratio={ratio} />
        ))}
      </section>
      <section className="sec" aria-labelledby="metrics">
        <h2 id="metrics">{t("metrics.title")}</h2>
        <p className="what">{t("metrics.what")}</p>
        {metrics.map(([group, members]) => (
          <div key={group} className="group">
            <h3>{t(`groups.${group}`)}</h3>
            {members.map((one) => (
              <MetricEntry key={one.code} locale={locale} metric={one} />
            ))}
          </div>
        ))}
      </section>
      <IdentityList locale={locale} />
    </main>
  );
}
