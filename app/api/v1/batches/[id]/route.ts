import { getDb } from "@/db/client";
import { findBatch, listBatchRows } from "@/db/queries/batches";
import { toActionResult } from "@/lib/domain/app-error";
import { requireLocalWriter } from "@/lib/services/require-local-writer";

/** How far a batch is, a row a file; only for whoever may write, since file names may say more than reports do. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/batches/[id]">) {
  const allowed = await toActionResult(() => requireLocalWriter(request.headers));
  if (!allowed.ok) return Response.json({ error: allowed }, { status: 403 });
  const { id } = await params;
  const db = getDb();
  const batch = /^\d{1,12}$/.test(id) ? await findBatch(db, Number(id)) : undefined;
  if (!batch) return Response.json({ error: { code: "not-found" } }, { status: 404 });
  return Response.json({ id: batch.id, finished: batch.finishedAt !== null, items: await listBatchRows(db, batch.id) });
}
