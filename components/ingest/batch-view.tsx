"use client";
import { countStates, type IngestBatch, inOrderOfNeed, STATES } from "./ingest-model";
import { useIngestWords } from "./ingest-words";
import { ItemRow } from "./item-row";
import type { StepActions } from "./next-step";

type Props = { batch: IngestBatch; lostAt: Date | null; onStoreAll: () => void } & StepActions;

const COLUMNS = ["state", "file", "agency", "year", "form", "facts", "findings", "next"] as const;
const WIDTHS = [96, 232, 252, 60, 88, 68, 176, undefined];

/** A batch: how far it is, and a row a file, those that wait for a person first. */
export function BatchView({ batch, lostAt, onStoreAll, ...actions }: Props) {
  const { t, locale } = useIngestWords();
  const counts = countStates(batch.items);
  const total = batch.items.length;
  const done = total - counts.queued - counts.reading;
  return (
    <section className="prog" aria-label={t("batch.label")}>
      <div className="row">
        <h2 role="status">{t("batch.title", { id: batch.id, n: total, done })}</h2>
        {counts.extracted > 0 && (
          <span className="acts">
            <button type="button" className="btn pri" onClick={onStoreAll}>
              {t("batch.storeAll", { n: counts.extracted })}
            </button>
          </span>
        )}
      </div>
      <div
        className="pbar"
        role="progressbar"
        aria-label={t("batch.label")}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        {STATES.map(
          (state) => counts[state] > 0 && <i key={state} className={`p-${state}`} style={{ flex: counts[state] }} />,
        )}
      </div>
      <ul className="pkeys">
        {STATES.map(
          (state) =>
            counts[state] > 0 && (
              <li key={state}>
                <i className={`p-${state}`} />
                {t(`states.${state}`)} {counts[state]}
              </li>
            ),
        )}
        <li className="pkeep">
          {lostAt ? t("offline", { time: lostAt.toLocaleTimeString(locale) }) : t("batch.keep")}
        </li>
      </ul>
      <div className="tw">
        <table className="bt">
          <colgroup>
            {WIDTHS.map((width, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns of a fixed table never move
              <col key={i} {...(width ? { style: { width } } : {})} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" {...(column === "facts" ? { className: "r" } : {})}>
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrderOfNeed(batch.items).map((item) => (
              <ItemRow key={item.id} item={item} {...actions} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
