import type { Locale } from "@/lib/domain/app-error";
import type { Qualifier } from "@/lib/domain/series-cell";

const QUALIFIED: Record<Locale, Record<Qualifier, (n: string) => string>> = {
  zh: { exact: (n) => n, over: (n) => `${n} 余`, nearly: (n) => `近 ${n}`, about: (n) => `约 ${n}` },
  en: { exact: (n) => n, over: (n) => `over ${n}`, nearly: (n) => `nearly ${n}`, about: (n) => `about ${n}` },
};

/** A value in the reader's language, with "over", "nearly" or "about" kept; changes on the year before carry a sign. */
export function formatValue(locale: Locale, value: number, qualifier: Qualifier, signed = false): string {
  const number = new Intl.NumberFormat(locale === "zh" ? "zh-CN" : "en", {
    maximumFractionDigits: 2,
    signDisplay: signed ? "exceptZero" : "auto",
  }).format(value);
  return QUALIFIED[locale][qualifier](number);
}
