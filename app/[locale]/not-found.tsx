import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";

export default async function NotFound() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("common.notFound")]);
  return (
    <main className="wrap" id="main">
      <div className="plain">
        <h1>{t("title")}</h1>
        <p className="prose">{t("what")}</p>
        <div className="acts">
          <Link className="btn pri" href={`/${locale}`} prefetch={false}>
            {t("home")}
          </Link>
          <Link className="btn" href={`/${locale}/agencies`} prefetch={false}>
            {t("agencies")}
          </Link>
        </div>
      </div>
    </main>
  );
}
