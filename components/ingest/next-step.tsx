"use client";
import { lazy, Suspense, useState } from "react";
import { canBeNamed, type IngestItem } from "./ingest-model";
import { useIngestWords } from "./ingest-words";

/** Its code arrives when it is opened. */
const CorrectForm = lazy(() => import("./correct-form").then((module) => ({ default: module.CorrectForm })));

type Corrected = { agency: string; year: number };
export type StepActions = {
  onStore: (item: IngestItem, corrected?: Corrected) => void;
  onCorrect: (reportId: number, corrected: Corrected) => void;
  onRetry: (item: IngestItem) => void;
  onRemove: (item: IngestItem) => void;
};

/** What can be done with a file in its state: store, correct, try again, remove, or see what became of it. */
export function NextStep({ item, ...actions }: { item: IngestItem } & StepActions) {
  const { t } = useIngestWords();
  const [correcting, setCorrecting] = useState(false);
  const known = item.report
    ? { agency: item.report.agencyName, year: item.report.year }
    : { agency: item.detected?.agency ?? "", year: item.detected?.year ?? null };
  if (correcting) {
    return (
      <Suspense>
        <CorrectForm
          {...known}
          submitLabel={t(item.report ? "form.saveStored" : "form.save")}
          onCancel={() => setCorrecting(false)}
          onSubmit={(corrected) => {
            setCorrecting(false);
            if (item.report) actions.onCorrect(item.report.id, corrected);
            else actions.onStore(item, corrected);
          }}
        />
      </Suspense>
    );
  }
  return <StepButtons item={item} {...actions} onOpenForm={() => setCorrecting(true)} />;
}

function StepButtons({ item, onOpenForm, ...actions }: { item: IngestItem; onOpenForm: () => void } & StepActions) {
  const { t, locale } = useIngestWords();
  const { report } = item;
  const button = (label: string, act: () => void, primary = false) => (
    <button type="button" className={primary ? "btn s pri" : "btn s"} onClick={act}>
      {label}
    </button>
  );
  return (
    <div className="inl">
      {item.state === "extracted" && button(t("store"), () => actions.onStore(item), true)}
      {report && <a href={`/${locale}/reports/${report.id}`}>{t("see")}</a>}
      {report && <a href={`/${locale}/agencies/${report.agencySlug}`}>{t("profile")}</a>}
      {(item.state === "extracted" || item.state === "stored") && button(t("correct"), onOpenForm)}
      {canBeNamed(item) && button(t("name"), onOpenForm, true)}
      {item.state === "failed" && button(t("retry"), () => actions.onRetry(item))}
      {(item.state === "extracted" || item.state === "failed" || item.state === "queued") &&
        button(t("remove"), () => actions.onRemove(item))}
    </div>
  );
}
