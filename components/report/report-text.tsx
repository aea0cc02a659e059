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
      return <FormTables tables={block.tables} blankWord={blankWord} />;
    case "grid":
      return <GridView rows={block.rows} blankWord={blankWord} />;
    case "heading":
      return (
        <h3>
          <PiecesView pieces={block.pieces} />
        </h3>
      );
    default:
      return (
        <p {...(CLASSES[block.kind] ? { className: CLASSES[block.kind] } : {})}>
          <PiecesView pieces={block.pieces} />
        </p>
      );
  }
}
