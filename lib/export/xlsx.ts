import { utils, write } from "@e965/xlsx";
import type { FigureModel } from "@/lib/domain/figure";
import { toFigurePath } from "@/lib/domain/figure-path";
import { type Sheet, toFigureSheet } from "./figure-sheet";

const SHEETS = {
  zh: { data: "数据", about: "说明", sources: "来源" },
  en: { data: "Data", about: "About", sources: "Sources" },
};

/** A figure as a workbook: its table, what it shows with notes on breaks and marks, and its sources. */
export function toWorkbook(model: FigureModel, origin: string): Uint8Array<ArrayBuffer> {
  const names = SHEETS[model.locale];
  const book = utils.book_new();
  utils.book_append_sheet(book, toWorksheet(toFigureSheet(model, origin)), names.data);
  utils.book_append_sheet(book, utils.aoa_to_sheet(toAbout(model, origin)), names.about);
  utils.book_append_sheet(book, toWorksheet(toSources(model, origin)), names.sources);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }));
}

function toWorksheet({ header, rows }: Sheet) {
  const sheet = utils.aoa_to_sheet([header, ...rows]);
  sheet["!cols"] = header.map((title, i) => ({ wch: Math.min(40, Math.max(title.length * 2, i === 0 ? 24 : 8)) }));
  return sheet;
}

function toAbout(model: FigureModel, origin: string): string[][] {
  return [
    [model.title],
    [model.description],
    ...model.breaks.map((one) => [`${one.year}: ${one.label}`]),
    ...model.notes.map((note) => [`${note.mark} ${note.text}`]),
    [model.sourceLine],
    [origin + toFigurePath(model)],
    [model.digest],
  ];
}

function toSources(model: FigureModel, origin: string): Sheet {
  const header =
    model.locale === "zh"
      ? ["机构", "年", "年报", "本站地址", "来源网址"]
      : ["Agency", "Year", "Report", "Here", "Source"];
  const rows = model.sources.map((s) => [
    s.agency,
    s.year,
    s.words,
    `${origin}/${model.locale}/reports/${s.reportId}`,
    s.url,
  ]);
  return { header, rows };
}
