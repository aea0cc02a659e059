import Link from "next/link";
import { getTranslations } from "next-intl/server";
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
