import type { FlowCell, FlowItem, FlowTable } from "@/lib/reading/flow";
import { collapseSpace } from "@/lib/reading/join-lines";
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";
import { decodeXml, scanXml, type XmlHandler, xmlNumber } from "@/lib/reading/xml/scan-xml";

type TableState = { cells: FlowCell[]; row: number; column: number; columns: number; repeat: number };
type Holder = { items: FlowItem[]; table: TableState | null };

const PASSED_OVER = new Set([
  "office:annotation",
  "text:tracked-changes",
  "text:note",
  "text:ruby-text",
  "office:forms",
  "svg:title",
  "svg:desc",
  "office:meta",
]);
/** A section that is not shown, as the text stands. */
const HIDDEN = /text:display\s*=\s*["']none["']/;
const MAX_SPACES = 200;

/** Reads an OpenDocument text's content.xml into lines and tables. */
export function readOdfXml(xml: string): FlowItem[] {
  const reader = new OdfXmlReader();
  scanXml(xml, reader);
  return reader.items();
}

class OdfXmlReader implements XmlHandler {
  readonly #holders: Holder[] = [{ items: [], table: null }];
  readonly #outerLines: string[] = [];
  #line = "";
  #lines = 0;
  #passing = 0;

  items(): FlowItem[] {
    return this.#holders[0]?.items ?? [];
  }

  open = (name: string, attributes: string): void => {
    if (PASSED_OVER.has(name) || (name === "text:section" && (this.#passing > 0 || HIDDEN.test(attributes))))
      this.#passing += 1;
    if (this.#passing > 0) return;
    if (name.startsWith("text:")) this.#openedText(name, attributes);
    else if (name.startsWith("table:")) this.#openedTable(name, attributes);
  };

  close = (name: string): void => {
    if (this.#passing > 0 && name === "text:section") this.#passing -= 1;
    else if (PASSED_OVER.has(name)) this.#passing -= 1;
    else if (this.#passing > 0) return;
    else if (name === "text:p" || name === "text:h") this.#endParagraph(name === "text:h");
    else if (name === "table:table-cell") this.#endCell();
    else if (name === "table:table-row") this.#endRow();
    else if (name === "table:table") this.#endTable();
  };

  text = (text: string): void => {
    if (this.#lines > 0 && this.#passing === 0) this.#line += decodeXml(text);
  };

  #openedText(name: string, attributes: string): void {
    if (name === "text:p" || name === "text:h") {
      this.#outerLines.push(this.#line);
      this.#line = "";
      this.#lines += 1;
    } else if (name === "text:s") this.#line += " ".repeat(Math.min(MAX_SPACES, xmlNumber(attributes, "text:c", 1)));
    else if (name === "text:tab") this.#line += " ";
    else if (name === "text:line-break") this.#endLine(false);
  }

  #openedTable(name: string, attributes: string): void {
    if (name === "table:table") {
      this.#holders.push({ items: [], table: { cells: [], row: 0, column: 0, columns: 0, repeat: 1 } });
      return;
    }
    const table = this.#holders.at(-1)?.table;
    if (!table) return;
    const columnSpan = xmlNumber(attributes, "table:number-columns-spanned", 1);
    const repeat = xmlNumber(attributes, "table:number-columns-repeated", 1);
    if (name === "table:table-row") {
      table.column = 0;
      table.repeat = xmlNumber(attributes, "table:number-rows-repeated", 1);
    } else if (name === "table:covered-table-cell") table.column += repeat;
    else if (name === "table:table-cell") {
      const rowSpan = xmlNumber(attributes, "table:number-rows-spanned", 1);
      if (table.column + repeat > MAX_COLUMNS) throw readingError("too-large");
      const items: FlowItem[] = [];
      for (let i = 0; i < repeat; i += 1) {
        table.cells.push({ row: table.row, column: table.column + i, rowSpan, columnSpan, items });
      }
      table.column += repeat;
      table.columns = Math.max(table.columns, table.column + columnSpan - 1);
      this.#holders.push({ items, table: null });
    }
  }

  #endParagraph(heading: boolean): void {
    this.#endLine(heading);
    this.#lines = Math.max(0, this.#lines - 1);
    this.#line = this.#outerLines.pop() ?? "";
  }

  #endLine(heading: boolean): void {
    const line = collapseSpace(this.#line).trim();
    if (line !== "") this.#holders.at(-1)?.items.push({ line, heading });
    this.#line = "";
  }

  #endCell(): void {
    if (this.#holders.length > 1) this.#holders.pop();
  }

  /** A repeated row is copied only within the limits; repeated empty rows of a sheet's end are one. */
  #endRow(): void {
    const table = this.#holders.at(-1)?.table;
    if (!table) return;
    const first = table.cells.findLastIndex(({ row }) => row !== table.row) + 1;
    const cells = table.cells.slice(first);
    const copies = cells.some(({ items }) => items.length > 0) ? table.repeat : 1;
    if (table.row + copies > MAX_ROWS || table.cells.length + cells.length * copies > MAX_CELLS)
      throw readingError("too-large");
    for (let i = 1; i < copies; i += 1) {
      table.cells.push(...cells.map((cell) => ({ ...cell, row: cell.row + i })));
    }
    table.row += copies;
  }

  #endTable(): void {
    if (this.#holders.length < 2) return;
    const table = this.#holders.pop()?.table;
    if (table && table.cells.length > 0) this.#holders.at(-1)?.items.push(toFlow(table));
  }
}

/** Spans are cut to the table's own size. */
function toFlow({ cells, row, columns }: TableState): FlowTable {
  for (const cell of cells) {
    cell.rowSpan = Math.min(cell.rowSpan, row - cell.row);
    cell.columnSpan = Math.min(cell.columnSpan, columns - cell.column);
  }
  return { rows: row, columns, cells };
}
