import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/app-error";
import type { Comparison } from "@/lib/series/comparison/build-comparison";

/** Every report behind the figures, how to cite the view, and its address. */
export async function SourcesSection({
  locale,
  comparison,
  date,
}: {
  locale: Locale;
  comparison: Comparison;
  date: string;
}) {
  const t = await getTranslations("compare");
  return (
    <section className="srcs" id="sources">
      <h2>{t("sources")}</h2>
      <ol className="srclist">
        {comparison.sources.map((source, index) => (
          <li key={source.reportId} data-n={index + 1}>
            <a href={`/${locale}/reports/${source.reportId}`}>
              {source.agency} {locale === "zh" ? `${source.year} 年` : source.year}
            </a>{" "}
            <span>{source.words}</span>
            {source.restated && source.url ? (
              <>
                {" "}
                <a href={source.url} rel="external">
                  {t("restated")} {toHost(source.url)}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ol>
      {comparison.sources.some((source) => source.restated) ? <p className="fine">{t("restatedNote")}</p> : null}
      <dl className="cite">
        <dt>{t("cite")}</dt>
        <dd>{t("citeText", { title: comparison.heading, date })}</dd>
        <dt>{t("link")}</dt>
        <dd className="mono">{`/${locale}/compare?${comparison.query}`}</dd>
      </dl>
    </section>
  );
}

function toHost(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
