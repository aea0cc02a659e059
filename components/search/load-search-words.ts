import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/app-error";
import type { SearchWords } from "./search-words";

/** The words a search box needs in the browser, so that no message file goes along. */
export async function loadSearchWords(locale: Locale): Promise<SearchWords> {
  const t = await getTranslations("search");
  return {
    locale,
    label: t("label"),
    close: t("close"),
    submit: t("submit"),
    failed: t("failed"),
    count: t.raw("count"),
  };
}
