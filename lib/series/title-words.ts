import type { Bilingual } from "@/lib/domain/app-error";
import type { SeriesCell } from "@/lib/domain/series-cell";

/** A count with its unit, never parted at a line's end: `57 件`, `57 requests`. */
export function toCount(value: number, unit: Bilingual): Bilingual {
  return { zh: `${format(value, "zh")}\u00a0${unit.zh}`, en: `${format(value, "en")} ${unit.en}` };
}

/** A count in the digits of a language; thousands separated in both. */
export function format(value: number, locale: keyof Bilingual): string {
  return new Intl.NumberFormat(locale === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: 2 }).format(value);
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
