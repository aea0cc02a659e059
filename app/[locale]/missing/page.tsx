import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundWords } from "@/components/chrome/not-found-words";
import { toLocale } from "@/lib/i18n/to-locale";

export async function generateMetadata({ params }: PageProps<"/[locale]/missing">): Promise<Metadata> {
  const t = await getTranslations({ locale: toLocale((await params).locale), namespace: "common.notFound" });
  return { title: t("title"), robots: { index: false } };
}

/** The not-found page as a page of its own: the server sends it, with status 404, where an address has nothing. */
export default async function MissingPage({ params }: PageProps<"/[locale]/missing">) {
  return <NotFoundWords locale={toLocale((await params).locale)} />;
}
