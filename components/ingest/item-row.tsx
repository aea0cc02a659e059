"use client";
import { toPlainFileName } from "@/components/ui/plain-file-name";
import type { IngestItem } from "./ingest-model";
import { useIngestWords } from "./ingest-words";
import { NextStep, type StepActions } from "./next-step";
import { StateMark } from "./state-mark";

/** What is detected of a file; in their place stands why one could not be read. */
const DETECTED_COLUMNS = 5;

/** 7.2 KB, 30.0 MB. */
function toSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

const Nil = () => <span className="nil">—</span>;

/** One file: its state, what was detected, and what to do next. */
export function ItemRow({ item, ...actions }: { item: IngestItem } & StepActions) {
  const { t } = useIngestWords();
  const { detected, report } = item;
  const year = report?.year ?? detected?.year;
  return (
    <tr className={item.state === "extracted" ? "need" : ""}>
      <td>
        <div className="state">
          <StateMark state={item.state} />
          <span>{t(`states.${item.state}`)}</span>
        </div>
      </td>
      <td className="fn">
        <bdi>{toPlainFileName(item.fileName)}</bdi>
        <div className="fine">{toSize(item.byteLength)}</div>
      </td>
      {item.state === "failed" ? (
        <td colSpan={DETECTED_COLUMNS}>
          <Findings item={item} />
        </td>
      ) : (
        <>
          <td>
            <AgencyCell item={item} />
          </td>
          <td>{year ?? <Nil />}</td>
          <td>{detected ? t(`forms.${detected.form}`) : <Nil />}</td>
          <td className="r">{detected ? detected.factCount : <Nil />}</td>
          <td>
            <Findings item={item} />
          </td>
        </>
      )}
      <td>
        <NextStep item={item} {...actions} />
      </td>
    </tr>
  );
}

function AgencyCell({ item: { detected, report } }: { item: IngestItem }) {
  const { t } = useIngestWords();
  const name = report?.agencyName ?? detected?.agency;
  if (!name) return <Nil />;
  return (
    <>
      <span lang="zh-CN">{name}</span>
      {detected && detected.kind !== "annual-report" && <div className="fine">{t(`kinds.${detected.kind}`)}</div>}
      {detected && detected.repairs.length > 0 && <div className="fine">{t("repaired")}</div>}
      {detected?.revises && <div className="fine">{t("revises")}</div>}
    </>
  );
}

function Findings({ item }: { item: IngestItem }) {
  const { t, locale } = useIngestWords();
  if (item.state === "failed") return <bdi>{toPlainFileName(item.errorText?.[locale] ?? "")}</bdi>;
  if (item.state === "duplicate") return <bdi>{toPlainFileName(item.errorText?.[locale] ?? t("duplicate"))}</bdi>;
  if (!item.detected) return <Nil />;
  const { errorCount, warningCount } = item.detected;
  if (errorCount + warningCount === 0) return <span>{t("clean")}</span>;
  return (
    <>
      {errorCount > 0 && (
        <div>
          <svg className="tri-i" viewBox="0 0 10 9" aria-hidden="true">
            <path className="tri" d="M0.3 8.7L5 0.4L9.7 8.7z" />
          </svg>{" "}
          {t("errors", { n: errorCount })}
        </div>
      )}
      {warningCount > 0 && (
        <div>
          <svg className="tri-i" viewBox="0 0 10 9" aria-hidden="true">
            <path className="tri w" d="M1 8.2L5 1.2L9 8.2z" />
          </svg>{" "}
          {t("warnings", { n: warningCount })}
        </div>
      )}
    </>
  );
}
