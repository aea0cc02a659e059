import { factAnchor } from "@/lib/domain/fact-anchor";
import type { FormCell, FormTable } from "./report-model";

/** Statutory tables put back together from flattened text; blank cells hatched, never 0. */
export function FormTables({ tables, blankWord }: { tables: readonly FormTable[]; blankWord: string }) {
  return tables.map((table) => <FormTableView key={keyOf(table)} table={table} blankWord={blankWord} />);
}

const keyOf = (table: FormTable) => `${table.title}${table.rows[0]?.label ?? ""}`;

function FormTableView({ table, blankWord }: { table: FormTable; blankWord: string }) {
  const labelled = table.rows.some((row) => row.label !== "");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and a keyboard must be able to scroll it
    <section className="tblw" tabIndex={0} aria-label={table.title || "表三"}>
      <table className="form">
        {table.title && (
          <caption className="tcap">
            <span>{table.title}</span>
          </caption>
        )}
        <colgroup>
          {labelled && <col className="labels" />}
          {table.columns.map((column) => (
            <col key={column} />
          ))}
        </colgroup>
        {table.columns.some(Boolean) && (
          <thead>
            <tr>
              {labelled && <td className="l" />}
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.label}>
              {labelled && (
                <th className="l" scope="row">
                  {row.label}
                </th>
              )}
              {table.columns.map((column, i) => (
                <FormCellView key={column} cell={row.cells[i] ?? null} blankWord={blankWord} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FormCellView({ cell, blankWord }: { cell: FormCell | null; blankWord: string }) {
  if (!cell) return <td />;
  if (cell.blank) {
    return (
      <td className="bl" id={factAnchor(cell.start)}>
        <span className="vh">{blankWord}</span>
      </td>
    );
  }
  return (
    <td>
      <a className="g g-fact" id={factAnchor(cell.start)} href={`#row-${cell.start}`} data-start={cell.start}>
        {cell.text}
      </a>
    </td>
  );
}
