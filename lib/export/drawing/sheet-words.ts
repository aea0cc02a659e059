import type { Locale } from "@/lib/domain/app-error";

/** What a sheet says beside the figure's own words. */
export const SHEET_WORDS = {
  zh: {
    brand: "公开年报图鉴",
    source: "来源：",
    exported: (date: string, id: string) => `${date} 导出，数据编号 ${id}`,
    coverage: "年报覆盖",
    implied: "推得",
  },
  en: {
    brand: "Gongkai Atlas",
    source: "Sources: ",
    exported: (date: string, id: string) => `Exported ${date}, data ${id}`,
    coverage: "Reports on file",
    implied: "implied",
  },
} as const satisfies Record<Locale, unknown>;
