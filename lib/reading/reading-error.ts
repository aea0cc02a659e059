import { AppError, type AppErrorCode, type Bilingual } from "@/lib/domain/app-error";

const MESSAGES = {
  "unsupported-format": {
    zh: "无法识别这个文件的格式，未读取任何内容。请提供 txt、html、mht、md、doc、docx、wps、odt、rtf、pdf、xls、xlsx、csv 或装有这些文件的 zip。",
    en: "The format of this file is not known and nothing was read. Give a txt, html, mht, md, doc, docx, wps, odt, rtf, pdf, xls, xlsx or csv file, or a zip of these.",
  },
  encrypted: {
    zh: "文件设有密码，未读取任何内容。请取消密码后另存，再提交一次。",
    en: "The file is protected by a password and nothing was read. Save it without the password and submit it again.",
  },
  scanned: {
    zh: "文件只有页面图像，没有文字，未读取任何内容。请提供文字版，或先做文字识别（OCR）。",
    en: "The file holds pictures of pages and no text; nothing was read. Give a version with text, or run OCR on it first.",
  },
  damaged: {
    zh: "文件已损坏或不完整，未读取任何内容。请重新下载后再提交。",
    en: "The file is damaged or incomplete and nothing was read. Download it again and resubmit it.",
  },
  "too-large": {
    zh: "文件超出读取上限（大小、页数、字数、表格、绘图量或展开后的体积），未读取任何内容。请拆分后再提交。",
    en: "The file is beyond the limits of reading (size, pages, letters, tables, drawings or expanded size) and nothing was read. Split it and submit the parts.",
  },
  "empty-document": {
    zh: "文件里没有文字，未读取任何内容。请检查是否选错了文件。",
    en: "There is no text in the file and nothing was read. Check that it is the right file.",
  },
} satisfies Partial<Record<AppErrorCode, Bilingual>>;

const SEVERAL_DOCUMENTS: Bilingual = {
  zh: "压缩包里有多个文件，不能当作一份文件读取。请解压后逐个提交，或作为批量导入。",
  en: "The archive holds more than one document and cannot be read as one. Unpack it, or import it as a batch.",
};

/** Formats that are told but not read, each with what to do instead. */
const UNREADABLE = {
  packed: {
    zh: "这是 rar、7z 或 gz 压缩包，不能打开，未读取任何内容。请解压后提交其中的文件，或改用 zip 压缩。",
    en: "This is a rar, 7z or gz archive, which cannot be opened; nothing was read. Unpack it and submit its files, or pack them as a zip.",
  },
  ofd: {
    zh: "这是 OFD 版式文件，不能读取，未读取任何内容。请用阅读器另存为 PDF 或文本后再提交。",
    en: "This is an OFD document, which cannot be read; nothing was read. Save it as PDF or text from its viewer and submit that.",
  },
  "old-word": {
    zh: "这是 Word 97 以前的旧版 doc，不能读取，未读取任何内容。请用 Word、WPS 或 LibreOffice 打开后另存为 docx 再提交。",
    en: "This is a doc from before Word 97, which cannot be read; nothing was read. Open it in Word, WPS or LibreOffice, save it as docx and submit that.",
  },
} satisfies Record<string, Bilingual>;

/** A format that is known and not read: AppError `unsupported-format` that says what it is and what to do. */
export function unreadable(format: keyof typeof UNREADABLE): AppError {
  return new AppError("unsupported-format", UNREADABLE[format]);
}

export type ReadingErrorCode = keyof typeof MESSAGES;

/** An archive of several documents was given where one document is read. */
export function severalDocuments(): AppError {
  return new AppError("invalid-input", SEVERAL_DOCUMENTS);
}

/** An expected failure of reading, in both languages: what happened, what was kept, what to do. */
export function readingError(code: ReadingErrorCode, cause?: unknown): AppError {
  return new AppError(code, MESSAGES[code], cause === undefined ? undefined : { cause });
}
