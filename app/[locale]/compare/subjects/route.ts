import type { NextRequest } from "next/server";
import { getDb } from "@/db/client";
import { toLocale } from "@/lib/i18n/to-locale";
import { findSubjectItems } from "@/lib/services/find-subject-items";

/** What the picker offers for a text, beside the subjects chosen already; without a text, their peers. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ locale: string }> }) {
  const query = request.nextUrl.searchParams;
  const text = (query.get("q") ?? "").slice(0, 100);
  const chosen = (query.get("s") ?? "").split(",").filter(Boolean).slice(0, 12);
  const items = await findSubjectItems(getDb(), { text, chosen, locale: toLocale((await params).locale) });
  return Response.json({ items }, { headers: { "cache-control": "private, max-age=15" } });
}
