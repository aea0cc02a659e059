import { getTranslations } from "next-intl/server";
import { loadSearchWords } from "@/components/search/load-search-words";
import { SiteLink } from "@/components/ui/site-link";
import type { Locale } from "@/lib/domain/app-error";
import { LanguageLink } from "./language-link";
import { NavLinks } from "./nav-links";
import { SearchLauncher } from "./search-launcher";
import { ThemeToggle } from "./theme-toggle";

const ROOMS = ["overview", "agencies", "compare", "rankings", "findings", "metrics", "data"] as const;

/** The application bar: brand, the rooms of the site, search, language and theme. On a phone, search and a menu. */
export async function SiteHeader({ locale }: { locale: Locale }) {
  const t = await getTranslations("common");
  const links = ROOMS.map((name) => ({
    href: name === "overview" ? `/${locale}` : `/${locale}/${name}`,
    text: t(`nav.${name}`),
  }));
  const language = <LanguageLink to={locale === "zh" ? "en" : "zh"} text={t("language")} />;
  const theme = <ThemeToggle dark={t("theme.dark")} light={t("theme.light")} />;
  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <header className="bar">
        <div className="wrap">
          <SiteLink className="brand" href={`/${locale}`}>
            {t("brand")}
            <span lang={locale === "zh" ? "en" : "zh-CN"}>{t("brandSub")}</span>
          </SiteLink>
          <NavLinks className="nav" label={t("nav.label")} links={links} />
          <div className="tools">
            <SearchLauncher words={await loadSearchWords(locale)} short={t("searchShort")} />
            <button type="button" className="narrow" popoverTarget="menu">
              {t("menu")}
            </button>
            <span className="broad">{language}</span>
            <span className="broad">{theme}</span>
          </div>
        </div>
      </header>
      <div id="menu" popover="auto" className="sheetmenu">
        <NavLinks className="sheetnav" label={t("menu")} links={links} />
        <div className="sheetfoot">
          {language}
          {theme}
        </div>
      </div>
    </>
  );
}
