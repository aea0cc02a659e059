import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/app-error";

type Props = { locale: Locale; code: string; kind: "metric" | "series"; note: string | undefined };

/** What to know before using it: the dictionary's own note in English, its translation in Chinese. */
export async function Note({ locale, code, kind, note }: Props) {
  const t = await getTranslations("metrics");
  const key = `notes.${code.replaceAll(".", "_")}${kind === "series" ? "_series" : ""}`;
  const words = locale === "en" ? note : t.has(key) ? t(key) : undefined;
  return words ? <p className="prosenote">{words}</p> : null;
}
