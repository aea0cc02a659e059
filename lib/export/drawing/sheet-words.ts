import type { Locale } from "@/lib/domain/app-error";

/** What a sheet says beside the figure's own words. */
export const SHEET_WORDS = {
  zh: {
    brand: "公开年报图鉴",
    source: "来源：",
    exported: (date: string, id: string) => `${date} 导出，数据编号 ${id}`,
    coverage: "年报覆盖",
    implied: "推得",
    subject: "机构",
    year: "年",
    remark: "说明",
    scope: (range: string, unit: string) => `${range}${unit ? `，单位：${unit}` : ""}。`,
    table: {
      notStated: "— 有年报，未载此项",
      blank: "斜纹格：表中该格空白，不等于 0",
      notInForm: "无此项：该版表式没有这一项",
      tooFew: "只写分数：分母不足 5，不计算",
      derived: "† 由年报其他数字算得",
      doubt: "▲ 年报自相矛盾，见附注",
      gap: "　　",
      left: (all: number, left: number, from: number, to: number) =>
        `全表 ${all} 行，此处略去 ${from === to ? from : `${from}–${to}`} 年的 ${left} 行；全部各行见 CSV：`,
    },
  },
  en: {
    brand: "Gongkai Atlas",
    source: "Sources: ",
    exported: (date: string, id: string) => `Exported ${date}, data ${id}`,
    coverage: "Reports on file",
    implied: "implied",
    subject: "Agency",
    year: "Year",
    remark: "Note",
    scope: (range: string, unit: string) => `${range}${unit ? `, unit: ${unit}` : ""}.`,
    table: {
      notStated: "— not stated in the report",
      blank: "hatched: cell left blank in the table, not 0",
      notInForm: "n/a: not an item of that form",
      tooFew: "fraction alone: fewer than 5 cases",
      derived: "† computed from other figures of the report",
      doubt: "▲ the report contradicts itself, see the notes",
      gap: "     ",
      left: (all: number, left: number, from: number, to: number) =>
        `${left} of ${all} rows are left out here, those of ${from === to ? from : `${from}–${to}`}; every row is in the CSV:`,
    },
  },
} as const satisfies Record<Locale, unknown>;
