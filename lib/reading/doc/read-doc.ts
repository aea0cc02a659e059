import { DocumentBuilder } from "@/lib/reading/document-builder";
import { type FlowItem, writeFlow } from "@/lib/reading/flow";
import { collapseSpace } from "@/lib/reading/join-lines";
import type { SourceDocument } from "@/lib/reading/source-document";
import { TableLevels } from "@/lib/reading/word/table-levels";
import { type DocStreams, type OleFile, openDoc } from "./doc-streams";
import { type FormattedRun, findRun, listCharacterRuns, listParagraphRuns } from "./formatted-pages";
import { readParagraphFormat } from "./paragraph-format";
import { listPieces } from "./pieces";
import { readSprms } from "./sprm";

const FIELD_START = 0x13;
const FIELD_RESULT = 0x14;
const FIELD_END = 0x15;
const CELL_END = 0x07;
const LINE_BREAK = 0x0b;
const PAGE_BREAK = 0x0c;
const PARAGRAPH_END = 0x0d;
const HARD_HYPHEN = 0x1e;

/** A Word 97-2003 file, or WPS Writer's, which has the same layout. */
export function readDoc(ole: OleFile): SourceDocument {
  const builder = new DocumentBuilder();
  writeFlow(new DocReader(openDoc(ole)).read(), builder);
  return builder.build({ mediaType: "application/msword" });
}

class DocReader {
  readonly #streams: DocStreams;
  readonly #paragraphs: FormattedRun[];
  readonly #unseen: FormattedRun[];
  readonly #levels = new TableLevels();
  #line = "";
  #lines: string[] = [];
  /** One entry for each open field: whether its result is being read. */
  readonly #fields: boolean[] = [];

  constructor(streams: DocStreams) {
    this.#streams = streams;
    this.#paragraphs = listParagraphRuns(streams);
    this.#unseen = listCharacterRuns(streams).filter(({ grpprl }) => isUnseen(grpprl));
  }

  read(): FlowItem[] {
    for (const { text, start, bytesPerLetter } of listPieces(this.#streams)) {
      for (let i = 0; i < text.length; i += 1) this.#readLetter(text.charCodeAt(i), start + i * bytesPerLetter);
    }
    this.#endParagraph(-1, PARAGRAPH_END);
    return this.#levels.finish();
  }

  #readLetter(code: number, position: number): void {
    if (code >= 0x20) {
      if (this.#isShown(position)) this.#line += String.fromCharCode(code);
      return;
    }
    switch (code) {
      case FIELD_START:
        this.#fields.push(false);
        break;
      case FIELD_RESULT:
        if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
        break;
      case FIELD_END:
        this.#fields.pop();
        break;
      case LINE_BREAK:
        this.#endLine();
        break;
      case 0x09:
        this.#line += " ";
        break;
      case HARD_HYPHEN:
        this.#line += "-";
        break;
      case CELL_END:
      case PAGE_BREAK:
      case PARAGRAPH_END:
        this.#endParagraph(position, code);
        break;
    }
  }

  #isShown(position: number): boolean {
    if (this.#fields.length > 0 && !this.#fields.every(Boolean)) return false;
    return this.#unseen.length === 0 || findRun(this.#unseen, position) === undefined;
  }

  #endLine(): void {
    this.#lines.push(collapseSpace(this.#line).trim());
    this.#line = "";
  }

  #endParagraph(position: number, code: number): void {
    this.#endLine();
    const run = findRun(this.#paragraphs, position);
    const format = run && readParagraphFormat(run.grpprl, this.#streams.data);
    const depth = Math.max(format?.depth ?? 0, code === CELL_END ? 1 : 0);
    for (const line of this.#lines) this.#levels.addLine(depth, line, format?.heading ?? false);
    this.#lines = [];
    if (format?.endsRow && depth > 0) this.#levels.endRow(depth, format.shape);
    else if (depth > 0 && (code === CELL_END || format?.endsInnerCell)) this.#levels.endCell(depth);
  }
}

/** Deleted in a tracked change, or hidden. */
function isUnseen(grpprl: DataView): boolean {
  for (const { code, operand } of readSprms(grpprl)) {
    if ((code === 0x0800 || code === 0x083c) && operand.getUint8(0) === 1) return true;
  }
  return false;
}
