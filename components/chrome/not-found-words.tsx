import { getTranslations } from "next-intl/server";
import { SiteLink } from "@/components/ui/site-link";
import type { Locale } from "@/lib/domain/app-error";

/** That an address has nothing, and where to go from here. */
export async function NotFoundWords({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "common.notFound" });
  return (
    <main className="wrap" id="main">
      <div className="plain">
        <h1>{t("title")}</h1>
        <p className="prose">{t("what")}</p>
        <div className="acts">
          <SiteLink className="btn pri" href={`/${locale}`}>
            {t("home")}
          </SiteLink>
          <SiteLink className="btn" href={`/${locale}/agencies`}>
            {t("agencies")}
          </SiteLink>
        </div>
      </div>
    </main>
  );
}
