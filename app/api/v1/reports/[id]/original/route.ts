import { toPlainFileName } from "@/components/ui/plain-file-name";
import { getDb } from "@/db/client";
import { findOriginal } from "@/db/queries/report";

/** The original file, byte for byte, always as a download: a stored page must not run in our address. */
export async function GET(_request: Request, { params }: RouteContext<"/api/v1/reports/[id]/original">) {
  const { id } = await params;
  const original = /^\d{1,12}$/.test(id) ? await findOriginal(getDb(), Number(id)) : undefined;
  if (!original) return Response.json({ error: { code: "not-found" } }, { status: 404 });
  return new Response(new Uint8Array(original.bytes), {
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(toPlainFileName(original.fileName))}`,
      "x-content-type-options": "nosniff",
    },
  });
}
