import { blockAnchor } from "@/lib/domain/fact-anchor";
import { FormTables } from "./form-tables-view";
import { GridView } from "./grid-view";
import { PiecesView } from "./pieces-view";
import type { ReportBlock } from "./report-model";

/** The readable text of a report: headings, paragraphs and tables, every numeral marked. Always in Chinese. */
export function ReportText({ blocks, blankWord }: { blocks: readonly ReportBlock[]; blankWord: string }) {
  return (
    <div className="doc" lang="zh-CN">
      {blocks.map((block) => (
        <BlockView key={block.start} block={block} blankWord={blankWord} />
      ))}
    </div>
  );
}

const CLASSES = { title: "ttl", signature: "sign", paragraph: undefined } as const;

function BlockView({ block, blankWord }: { block: ReportBlock; blankWord: string }) {
  switch (block.kind) {
    case "form":
      return (
        <>
          {block.anchors.map((start) => (
            <span key={start} id={blockAnchor(start)} />
          ))}
          <FormTables tables={block.tables} blankWord={blankWord} />
        </>
      );
    case "grid":
      return (
        <div id={blockAnchor(block.start)}>
          <GridView rows={block.rows} blankWord={blankWord} />
        </div>
      );
    case "heading":
      return (
        <h3 id={blockAnchor(block.start)}>
          <PiecesView pieces={block.pieces} />
        </h3>
      );
    default:
      return (
        <p id={blockAnchor(block.start)} {...(CLASSES[block.kind] ? { className: CLASSES[block.kind] } : {})}>
          <PiecesView pieces={block.pieces} />
        </p>
      );
  }
}
