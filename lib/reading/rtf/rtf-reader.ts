import type { FlowItem } from "@/lib/reading/flow";
import { collapseSpace } from "@/lib/reading/join-lines";
import { MAX_NESTING } from "@/lib/reading/limits";
import { readingError } from "@/lib/reading/reading-error";
import { type RowShape, TableLevels } from "@/lib/reading/word/table-levels";
import type { VerticalMerge } from "@/lib/reading/word/word-table";

/** What a group inherits: whether it is passed over, or hidden or deleted in a tracked change, and how many letters follow a \u. */
type Group = { passing: boolean; hidden: boolean; fallback: number };
type PendingCell = { vertical: VerticalMerge; joinsLeft: boolean };

const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/gi;
/** Groups whose words are not the document's. */
const PASSED_OVER = new Set(
  "fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl object fldinst footnote annotation filetbl revtbl bkmkstart bkmkend pgptbl nonshppict pntext mmathPr".split(
    " ",
  ),
);
/** The code page of Taiwan and Hong Kong; any other text is written in the mainland's. */
const BIG5_PAGE = 950;
const LETTERS: Readonly<Record<string, string>> = {
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  tab: " ",
  emspace: " ",
  enspace: " ",
};

/** Reads rich text into lines and tables; letters are \u numbers or bytes of the Chinese code page. */
export class RtfReader {
  readonly #levels = new TableLevels();
  readonly #groups: Group[] = [];
  #group: Group = { passing: false, hidden: false, fallback: 1 };
  #line = "";
  #bytes: number[] = [];
  #encoding = "gb18030";
  #skip = 0;
  #depth = 0;
  #nesting = 1;
  #heading = false;
  #shape: RowShape = [];
  #pending: PendingCell = { vertical: "none", joinsLeft: false };
  #left = 0;

  read(rtf: string): FlowItem[] {
    for (const match of rtf.matchAll(TOKEN)) {
      const [, word, number, hex, symbol, brace, text] = match;
      if (hex) this.#addByte(Number.parseInt(hex, 16));
      else if (text) this.#addText(text);
      else if (word) this.#control(word, number === undefined ? null : Number.parseInt(number, 10));
      else if (brace) this.#brace(brace);
      else if (symbol) this.#symbol(symbol);
    }
    this.#endLine();
    return this.#levels.finish();
  }

  #brace(brace: string): void {
    this.#flushBytes();
    if (brace === "{") {
      if (this.#groups.length > MAX_NESTING) throw readingError("too-large");
      this.#groups.push(this.#group);
      this.#group = { ...this.#group };
    } else this.#group = this.#groups.pop() ?? this.#group;
  }

  #symbol(symbol: string): void {
    if (symbol === "*") this.#group.passing = true;
    else if (symbol === "~") this.#addText(" ");
    else if (symbol === "_") this.#addText("-");
    else if ("\\{}".includes(symbol)) this.#addText(symbol);
    else if (symbol === "\n" || symbol === "\r") this.#control("par", null);
  }

  #addByte(byte: number): void {
    if (this.#skip > 0) this.#skip -= 1;
    else if (!this.#group.passing && !this.#group.hidden) this.#bytes.push(byte);
  }

  #addText(text: string): void {
    this.#flushBytes();
    const shown = text.slice(this.#skip);
    this.#skip = Math.max(0, this.#skip - text.length);
    if (this.#group.passing || this.#group.hidden) return;
    // Bytes above ASCII that stand unescaped are of the code page too.
    if (/[\u0080-\u00ff]/.test(shown)) for (const char of shown) this.#bytes.push(char.charCodeAt(0));
    else this.#line += shown;
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    this.#line += new TextDecoder(this.#encoding).decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
  }

  #control(word: string, value: number | null): void {
    this.#flushBytes();
    if (PASSED_OVER.has(word)) this.#group.passing = true;
    // The rows of inner tables stand in an ignorable group that a reader of tables must read.
    else if (word === "nesttableprops") this.#group.passing = false;
    if (this.#group.passing) return;
    if (word === "u") this.#addUnicode(value ?? 0);
    else if (word === "uc") this.#group.fallback = Math.min(8, Math.max(0, value ?? 1));
    else if (word === "v" || word === "deleted") this.#group.hidden = value !== 0;
    else if (word === "ansicpg") this.#encoding = value === BIG5_PAGE ? "big5" : "gb18030";
    else if (LETTERS[word]) this.#line += LETTERS[word];
    else this.#structure(word, value);
  }

  #addUnicode(value: number): void {
    if (!this.#group.hidden) this.#line += String.fromCharCode(value < 0 ? value + 65_536 : value);
    this.#skip = this.#group.fallback;
  }

  #structure(word: string, value: number | null): void {
    switch (word) {
      case "par":
      case "sect":
      case "page":
      case "line":
        this.#endLine();
        break;
      case "pard":
        this.#depth = 0;
        this.#nesting = 1;
        this.#heading = false;
        break;
      case "outlinelevel":
        this.#heading = (value ?? 9) < 9;
        break;
      case "intbl":
        this.#depth = this.#nesting;
        break;
      case "itap":
        this.#nesting = Math.min(20, Math.max(0, value ?? 0));
        this.#depth = this.#nesting;
        break;
      case "cell":
        this.#endCell(1);
        break;
      case "nestcell":
        this.#endCell(Math.max(2, this.#depth));
        break;
      case "row":
        this.#levels.endRow(1, this.#shape);
        break;
      case "nestrow":
        this.#levels.endRow(Math.max(2, this.#depth), this.#shape);
        break;
      default:
        this.#rowShape(word, value);
    }
  }

  #rowShape(word: string, value: number | null): void {
    switch (word) {
      case "trowd":
        this.#shape = [];
        this.#left = 0;
        break;
      case "trleft":
        this.#left = value ?? 0;
        break;
      case "clvmgf":
        this.#pending.vertical = "start";
        break;
      case "clvmrg":
        this.#pending.vertical = "continue";
        break;
      case "clmrg":
        this.#pending.joinsLeft = true;
        break;
      case "cellx":
        this.#shape.push({ left: this.#left, right: value ?? this.#left, ...this.#pending });
        this.#left = value ?? this.#left;
        this.#pending = { vertical: "none", joinsLeft: false };
        break;
    }
  }

  #endCell(depth: number): void {
    this.#depth = depth;
    this.#endLine();
    this.#levels.endCell(depth);
  }

  #endLine(): void {
    this.#flushBytes();
    this.#levels.addLine(this.#depth, collapseSpace(this.#line).trim(), this.#heading);
    this.#line = "";
  }
}
