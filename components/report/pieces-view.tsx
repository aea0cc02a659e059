import { factAnchor } from "@/lib/domain/fact-anchor";
import type { FigureClass } from "@/lib/domain/report-layout";
import type { Piece } from "./report-model";

const MARK_CLASS: Record<FigureClass, string> = {
  fact: "g-fact",
  statistic: "g-stat",
  percentage: "g-pct",
  date: "g-date",
  reference: "g-ref",
  ordinal: "g-ord",
  contact: "g-con",
  money: "g-money",
};

/** Words with every numeral marked by its class; a fact can be reached by keyboard and by address. */
export function PiecesView({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece) => <PieceView key={piece.start} piece={piece} />);
}

function PieceView({ piece }: { piece: Piece }) {
  if (!piece.mark) return piece.text;
  const className = `g ${MARK_CLASS[piece.mark]}`;
  const id = factAnchor(piece.start);
  if (piece.mark !== "fact") {
    return (
      <span className={className} id={id}>
        {piece.text}
      </span>
    );
  }
  return (
    <a className={className} id={id} href={`#row-${piece.start}`} data-start={piece.start}>
      {piece.text}
    </a>
  );
}
