import { getLocale, getTranslations } from "next-intl/server";
import { LanguageLink } from "./language-link";
import { NavLinks } from "./nav-links";
import { ThemeToggle } from "./theme-toggle";

/** The application bar: brand, the rooms of the site, search, language and theme. */
export async function SiteHeader() {
  const t = await getTranslations("common");
  const locale = await getLocale();
  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <header className="bar">
        <div className="wrap">
          <a className="brand" href={`/${locale}`}>
            {t("brand")}
            <span>Gongkai Atlas</span>
          </a>
          <NavLinks />
          <div className="tools">
            <LanguageLink />
            <ThemeToggle />
          </div>
        </div>
      </header>
    </>
  );
}
