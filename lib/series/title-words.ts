import type { Bilingual } from "@/lib/domain/app-error";
import type { Qualifier, SeriesCell } from "@/lib/domain/series-cell";
import { toCountedUnit } from "./comparison/words";

/** A count with its unit, never parted at a line's end: `57 件`, `57 requests`, `1 request`. */
export function toCount(value: number, unit: Bilingual, qualifier: Qualifier = "exact"): Bilingual {
  const [zh, en] = [formatQualified(value, qualifier, "zh"), formatQualified(value, qualifier, "en")];
  return {
    zh: `${zh.replaceAll(" ", "\u00a0")}${/\d$/.test(zh) ? "\u00a0" : ""}${unit.zh}`,
    en: `${en.replaceAll(" ", "\u00a0")}\u00a0${toCountedUnit(unit, value, "en")}`,
  };
}

/** A count in the digits of a language; thousands separated in both. */
export function format(value: number, locale: keyof Bilingual): string {
  return new Intl.NumberFormat(locale === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: 2 }).format(value);
}

const QUALIFIED: Readonly<Record<Qualifier, Readonly<Record<keyof Bilingual, (count: string) => string>>>> = {
  exact: { zh: (count) => count, en: (count) => count },
  over: { zh: (count) => `${count} 余`, en: (count) => `over ${count}` },
  nearly: { zh: (count) => `近 ${count}`, en: (count) => `nearly ${count}` },
  about: { zh: (count) => `约 ${count}`, en: (count) => `about ${count}` },
};

/** A count as its report qualifies it: 33,000 余, over 33,000. */
export function formatQualified(value: number, qualifier: Qualifier, locale: keyof Bilingual): string {
  return QUALIFIED[qualifier][locale](format(value, locale));
}

/** Flags that say how a value was reached, not that the report contradicts itself. */
const HARMLESS = new Set(["blank-parts", "derived"]);

/** A value of a report's own that nothing in the report contradicts. */
export function isSound(cell: SeriesCell | undefined): cell is SeriesCell & { value: number } {
  return cell?.status === "stated" && cell.value !== null && cell.flags.every((flag) => HARMLESS.has(flag));
}

/** Rules of contradictions that touch a value. */
export function listContradictions(cell: SeriesCell | undefined): string[] {
  return cell?.flags.filter((flag) => !HARMLESS.has(flag)) ?? [];
}
