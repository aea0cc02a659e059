import type { FlowItem, FlowLine } from "@/lib/reading/flow";
import { collapseSpace } from "@/lib/reading/join-lines";
import { raiseDigits } from "@/lib/reading/raised-digits";
import { decodeXml, scanXml, scanXmlBytes, type XmlHandler, xmlAttribute, xmlNumber } from "@/lib/reading/xml/scan-xml";
import { type VerticalMerge, WordTable } from "./word-table";

/** Where lines go: the body, a cell, or a text box. */
type Holder = { items: FlowItem[]; table: WordTable | null; span: number; merge: VerticalMerge };

/** Parts that are not the text as it stands: deletions, moves, fallbacks, ruby's reading. */
const PASSED_OVER = new Set([
  "w:del",
  "w:moveFrom",
  "mc:Fallback",
  "w:rt",
  "w:pPrChange",
  "w:rPrChange",
  "w:tcPrChange",
  "w:trPrChange",
  "w:binData",
]);

/** Reads WordprocessingML (the body of a docx, or a Word 2003 XML document) into lines and tables. */
export function readWordXml(xml: string): FlowItem[] {
  const reader = new WordXmlReader();
  scanXml(xml, reader);
  return reader.items();
}

/** As `readWordXml`, for the bytes of a docx's part. */
export function readWordPart(part: Uint8Array): FlowItem[] {
  const reader = new WordXmlReader();
  scanXmlBytes(part, reader);
  return reader.items();
}

class WordXmlReader implements XmlHandler {
  readonly #holders: Holder[] = [{ items: [], table: null, span: 1, merge: "none" }];
  #line: FlowLine = { line: "", heading: false };
  readonly #outerLines: FlowLine[] = [];
  #passing = 0;
  #inText = false;
  #vanished = false;
  #raised = false;

  items(): FlowItem[] {
    return this.#holders[0]?.items ?? [];
  }

  open = (name: string, attributes: string): void => {
    if (PASSED_OVER.has(name)) this.#passing += 1;
    if (this.#passing === 0) this.#opened(name, attributes);
  };

  close = (name: string): void => {
    if (PASSED_OVER.has(name)) this.#passing -= 1;
    else if (this.#passing === 0) this.#closed(name);
  };

  text = (text: string): void => {
    if (!this.#inText || this.#passing > 0 || this.#vanished) return;
    const words = decodeXml(text);
    this.#line.line += this.#raised ? raiseDigits(this.#line.line, words) : words;
  };

  #holder(): Holder {
    return this.#holders.at(-1) as Holder;
  }

  #push(): void {
    this.#holders.push({ items: [], table: null, span: 1, merge: "none" });
  }

  #opened(name: string, attributes: string): void {
    switch (name) {
      case "w:t":
      case "m:t":
        this.#inText = true;
        break;
      case "w:r":
        this.#vanished = false;
        this.#raised = false;
        break;
      case "w:vertAlign":
        this.#raised = xmlAttribute(attributes, "w:val") === "superscript";
        break;
      case "w:vanish":
        this.#vanished = !/^(?:0|false|off)$/.test(xmlAttribute(attributes, "w:val") ?? "");
        break;
      case "w:tab":
      case "w:ptab":
        this.#line.line += " ";
        break;
      case "w:noBreakHyphen":
        this.#line.line += "-";
        break;
      case "w:br":
      case "w:cr":
        this.#endLine();
        break;
      case "w:outlineLvl":
        this.#line.heading = xmlNumber(attributes, "w:val", 0) < 9;
        break;
      case "w:pStyle":
        this.#line.heading ||= /^(?:Heading\d|Title)/i.test(xmlAttribute(attributes, "w:val") ?? "");
        break;
      default:
        this.#openedStructure(name, attributes);
    }
  }

  #openedStructure(name: string, attributes: string): void {
    switch (name) {
      case "w:p":
        this.#outerLines.push(this.#line);
        this.#line = { line: "", heading: false };
        break;
      case "w:txbxContent":
      case "w:tc":
        this.#push();
        break;
      case "w:tbl":
        this.#push();
        this.#holder().table = new WordTable();
        break;
      case "w:tr":
        this.#holder().table?.startRow(0);
        break;
      case "w:gridBefore":
        this.#holder().table?.skipColumns(xmlNumber(attributes, "w:val", 0));
        break;
      case "w:gridSpan":
        this.#holder().span = xmlNumber(attributes, "w:val", 1);
        break;
      case "w:vMerge":
      case "w:vmerge":
        this.#holder().merge = xmlAttribute(attributes, "w:val") === "restart" ? "start" : "continue";
        break;
    }
  }

  #closed(name: string): void {
    switch (name) {
      case "w:t":
      case "m:t":
        this.#inText = false;
        break;
      case "w:p":
        this.#endLine();
        this.#vanished = false;
        this.#raised = false;
        this.#line = this.#outerLines.pop() ?? { line: "", heading: false };
        break;
      case "w:txbxContent":
        this.#endBox();
        break;
      case "w:tc":
        this.#endCell();
        break;
      case "w:tbl":
        this.#endTable();
        break;
    }
  }

  #endLine(): void {
    const { line, heading } = this.#line;
    const words = collapseSpace(line).trim();
    if (words !== "") this.#holder().items.push({ line: words, heading });
    this.#line.line = "";
  }

  #endBox(): void {
    if (this.#holders.length < 2) return;
    const box = this.#holders.pop();
    if (box) this.#holder().items.push(...box.items);
  }

  #endCell(): void {
    if (this.#holders.length < 2) return;
    const cell = this.#holders.pop();
    if (cell) this.#holder().table?.addCell(cell.items, cell.span, cell.merge);
  }

  #endTable(): void {
    if (this.#holders.length < 2) return;
    const table = this.#holders.pop()?.table?.toFlow();
    if (table && table.cells.length > 0) this.#holder().items.push(table);
  }
}
