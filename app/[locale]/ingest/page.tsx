import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { IngestBoard } from "@/components/ingest/ingest-board";
import { IngestWords } from "@/components/ingest/ingest-words";
import { getDb } from "@/db/client";
import { findBatch, listBatchRows } from "@/db/queries/batches";
import { loadMessages } from "@/lib/i18n/messages";
import { toLocale } from "@/lib/i18n/to-locale";
import { correctAction, removeAction, retryAction, storeAction, submitAction } from "./actions";

/** A batch is sent with the page, without a placeholder first. */
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ingest");
  return { title: t("title"), description: t("what"), robots: { index: false } };
}

export default async function IngestPage({ params, searchParams }: PageProps<"/[locale]/ingest">) {
  const t = await getTranslations("ingest");
  const { locale } = await params;
  const { ingest } = await loadMessages(toLocale(locale));
  return (
    <main className="wrap" id="main">
      <div className="head">
        <h1>{t("title")}</h1>
        <p className="sub">{t("what")}</p>
      </div>
      <IngestWords words={ingest} locale={toLocale(locale)}>
        <Board searchParams={searchParams} />
      </IngestWords>
    </main>
  );
}

const ACTIONS = {
  submit: submitAction,
  store: storeAction,
  retry: retryAction,
  remove: removeAction,
  correct: correctAction,
};

async function Board({ searchParams }: Pick<PageProps<"/[locale]/ingest">, "searchParams">) {
  const { batch: asked } = await searchParams;
  const db = getDb();
  const batch = typeof asked === "string" && /^\d{1,12}$/.test(asked) ? await findBatch(db, Number(asked)) : undefined;
  const first = batch
    ? { id: batch.id, finished: batch.finishedAt !== null, items: await listBatchRows(db, batch.id) }
    : null;
  return <IngestBoard first={first} actions={ACTIONS} />;
}
