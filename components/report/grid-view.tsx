import { PiecesView } from "./pieces-view";
import type { GridCell } from "./report-model";

/** A true table of the source, cells spanning as they did; a blank cell is hatched and said to be blank. */
export function GridView({ rows, blankWord }: { rows: readonly GridCell[][]; blankWord: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and a keyboard must be able to scroll it
    <section className="tblw" tabIndex={0} aria-label="表">
      <table className="form">
        <tbody>
          {rows.map((cells, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a fixed table never move
            <tr key={i}>
              {cells.map((cell, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells of a fixed table never move
                <GridCellView key={j} cell={cell} blankWord={blankWord} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function GridCellView({ cell, blankWord }: { cell: GridCell; blankWord: string }) {
  return (
    <td rowSpan={cell.rowSpan} colSpan={cell.columnSpan} {...(cell.blank ? { className: "bl" } : {})}>
      {cell.blank ? <span className="vh">{blankWord}</span> : <PiecesView pieces={cell.pieces} />}
    </td>
  );
}
