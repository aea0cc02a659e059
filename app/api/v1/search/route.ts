import type { NextRequest } from "next/server";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { toSuggestions } from "@/components/search/to-suggestions";
import { getDb } from "@/db/client";
import { findSubjects } from "@/db/queries/find-subjects";
import { listAgencyReports } from "@/db/queries/suggestions";
import { LOCALES } from "@/lib/domain/app-error";

const SUBJECTS = 6;
const Input = z.object({ q: z.string().max(200).default(""), locale: z.enum(LOCALES).catch("zh") });

/** Suggestions for what a reader is typing: agencies, regions, their reports, metrics, and the full-text search. */
export async function GET(request: NextRequest) {
  const input = Input.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!input.success) return Response.json({ error: "q must be at most 200 characters long" }, { status: 400 });
  const { locale } = input.data;
  const query = input.data.q.trim();
  const year = Number(/(?<!\d)20\d\d(?!\d)/.exec(query)?.[0] ?? 0) || null;
  const name = year ? query.replace(String(year), " ").trim() : query;

  const db = getDb();
  const subjects = await findSubjects(db, { text: name, limit: SUBJECTS });
  const slugs = subjects.filter((one) => one.type === "agency").map((one) => one.address);
  const reports = slugs.length ? await listAgencyReports(db, { slugs, year }) : [];
  const t = await getTranslations({ locale, namespace: "search" });
  const suggestions = toSuggestions({ query, name, locale, subjects, reports, t });
  return Response.json({ query, suggestions }, { headers: { "cache-control": "private, max-age=15" } });
}
