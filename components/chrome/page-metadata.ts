import type { Metadata } from "next";
import type { Locale } from "@/lib/domain/app-error";

type Page = { locale: Locale /** Without the language: `/agencies/x`, or empty. */; path: string };

/** A page's title, description and its address in both languages. */
export function toPageMetadata({ locale, path, ...words }: Page & { title?: string; description: string }): Metadata {
  const languages = { "zh-CN": `/zh${path}`, en: `/en${path}`, "x-default": `/zh${path}` };
  return {
    ...words,
    alternates: { canonical: `/${locale}${path}`, languages },
    openGraph: {
      ...words,
      url: `/${locale}${path}`,
      siteName: "公开年报图鉴 Gongkai Atlas",
      locale: locale === "zh" ? "zh_CN" : "en",
      type: "website",
    },
  };
}
