import { loadOnce } from "./load-once";

/** The readers whose libraries are loaded with the first file that needs them, so that reading text starts at once. */
export const READERS = {
  csv: loadOnce(() => import("./read-csv").then((part) => part.readCsv)),
  docx: loadOnce(() => import("./word/read-docx").then((part) => part.readDocx)),
  flatOdf: loadOnce(() => import("./odf/read-odt").then((part) => part.readFlatOdf)),
  flatWord: loadOnce(() => import("./word/read-docx").then((part) => part.readFlatWord)),
  html: loadOnce(() => import("./html/read-html").then((part) => part.readHtml)),
  mht: loadOnce(() => import("./mht/read-mht").then((part) => part.readMht)),
  odt: loadOnce(() => import("./odf/read-odt").then((part) => part.readOdt)),
  pdf: loadOnce(() => import("./pdf/load-pdf-reader").then((part) => part.loadPdfReader())),
  rtf: loadOnce(() => import("./rtf/read-rtf").then((part) => part.readRtf)),
  workbook: loadOnce(() => import("./workbook/read-workbook").then((part) => part.readWorkbook)),
  zippedWorkbook: loadOnce(() => import("./workbook/read-workbook").then((part) => part.readZippedWorkbook)),
} as const;
