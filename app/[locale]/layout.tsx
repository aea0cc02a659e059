import type { Metadata, Viewport } from "next";
import { cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { HatchDefs } from "@/components/chrome/hatch-defs";
import { SiteFooter } from "@/components/chrome/site-footer";
import { SiteHeader } from "@/components/chrome/site-header";
import { readSiteUrl } from "@/components/chrome/site-url";
import { ThemeScript } from "@/components/chrome/theme-script";
import { getDb } from "@/db/client";
import { findLastAdded } from "@/db/queries/overview";
import { LOCALES } from "@/lib/domain/app-error";
import { CACHE_TAGS } from "@/lib/domain/cache-tags";
import { toLocale } from "@/lib/i18n/to-locale";
import "@/app/styles/index.css";

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#161513" },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return {
    metadataBase: readSiteUrl(process.env),
    title: { default: `${t("brand")} ${t("brandSub")}`, template: `%s · ${t("brand")}` },
    description: t("description"),
  };
}

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export default async function RootLayout({ params, children }: LayoutProps<"/[locale]">) {
  const { locale: segment } = await params;
  const locale = toLocale(segment);
  if (locale !== segment) notFound();
  return (
    <html lang={locale === "zh" ? "zh-CN" : "en"} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <HatchDefs />
        <SiteHeader locale={locale} />
        {children}
        <SiteFooter locale={locale} updated={<DataDate />} />
      </body>
    </html>
  );
}

/** The day the newest report was added; nothing before the first. */
async function DataDate() {
  "use cache";
  cacheTag(CACHE_TAGS.data, CACHE_TAGS.overview);
  const [t, format] = await Promise.all([getTranslations("common.foot"), getFormatter()]);
  const at = await findLastAdded(getDb());
  return at && <span>{t("updated", { date: format.dateTime(new Date(at), { dateStyle: "long" }) })}</span>;
}
