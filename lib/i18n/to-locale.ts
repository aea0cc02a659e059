import { LOCALES, type Locale } from "@/lib/domain/app-error";

/** The language of an address segment; anything unknown reads as Chinese, the default. */
export function toLocale(segment: string | undefined): Locale {
  return LOCALES.find((l) => l === segment) ?? "zh";
}
