import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { SiteFooter } from "@/components/chrome/site-footer";
import { SiteHeader } from "@/components/chrome/site-header";
import { ThemeScript } from "@/components/chrome/theme-script";
import { LOCALES } from "@/lib/domain/app-error";
import { loadMessages } from "@/lib/i18n/messages";
import { toLocale } from "@/lib/i18n/to-locale";
import "@/app/styles/index.css";

export const metadata: Metadata = { title: { default: "公开年报图鉴 Gongkai Atlas", template: "%s · 公开年报图鉴" } };

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export default async function RootLayout({ params, children }: LayoutProps<"/[locale]">) {
  const { locale: segment } = await params;
  const locale = toLocale(segment);
  if (locale !== segment) notFound();
  const { common } = await loadMessages(locale);
  return (
    <html lang={locale === "zh" ? "zh-CN" : "en"} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <NextIntlClientProvider locale={locale} messages={{ common }}>
          <SiteHeader />
          {children}
          <SiteFooter />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
