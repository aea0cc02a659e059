import { getLocale, getTranslations } from "next-intl/server";

/** What the figures are, and where their definitions stand. */
export async function SiteFooter() {
  const t = await getTranslations("common.foot");
  const locale = await getLocale();
  return (
    <div className="wrap">
      <footer className="foot">
        <span>{t("promise")}</span>
        <span>
          <a href={`/${locale}/metrics`}>{t("definitions")}</a> <a href={`/${locale}/data`}>{t("api")}</a>
        </span>
      </footer>
    </div>
  );
}
