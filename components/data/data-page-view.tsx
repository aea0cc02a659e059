import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/app-error";

type Props = {
  locale: Locale;
  counts: { reports: number; facts: number; values: number; agencies: number };
  endpoints: { path: string; summary: string }[];
};

const FILES = [
  { name: "facts", formats: ["csv", "xlsx", "json"] },
  { name: "series", formats: ["csv", "xlsx", "json"] },
  { name: "metrics", formats: ["json"] },
  { name: "atlas", formats: ["sqlite"] },
] as const;
const COLUMNS = ["value", "blank", "qualifier", "source", "start", "quote", "state", "status", "restated"] as const;

/** Everything to take away: files, their code book, the API and how to cite. */
export async function DataPageView({ locale, counts, endpoints }: Props) {
  const t = await getTranslations("data");
  return (
    <main className="wrap" id="main">
      <div className="head">
        <h1>{t("title")}</h1>
        <p className="sub">{t("what")}</p>
      </div>
      <section className="sec">
        <h2>{t("files.title")}</h2>
        <p className="what">{t("files.counts", counts)}</p>
        <ul className="rl">
          {FILES.map(({ name, formats }) => (
            <li key={name} className="file">
              <span className="formats">
                {formats.map((format) => (
                  <a key={format} href={`/api/v1/${name}.${format}`} download>
                    {name}.{format}
                  </a>
                ))}
              </span>
              <span className="fine">{t(`files.${name}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="sec">
        <h2>{t("columns.title")}</h2>
        <dl className="codebook">
          {COLUMNS.map((column) => (
            <div key={column}>
              <dt className="mono">{column}</dt>
              <dd>{t(`columns.${column}`)}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={`/${locale}/metrics`}>{t("columns.metrics")}</a>
        </p>
      </section>
      <section className="sec" id="api">
        <h2>{t("api.title")}</h2>
        <p className="what">
          {t("api.what")} <a href="/api/v1/openapi.json">openapi.json</a>
        </p>
        <dl className="codebook">
          {endpoints.map(({ path, summary }) => (
            <div key={path}>
              <dt className="mono">{path}</dt>
              <dd>{summary}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="sec">
        <h2>{t("add.title")}</h2>
        <p className="what">
          {t("add.what")} <a href={`/${locale}/ingest`}>{t("add.link")}</a>
        </p>
      </section>
    </main>
  );
}
