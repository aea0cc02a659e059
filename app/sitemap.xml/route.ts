import { cacheTag } from "next/cache";
import { toSiteOrigin } from "@/components/chrome/site-url";
import { getDb } from "@/db/client";
import { listSitemapAgencies } from "@/db/queries/overview";
import { CACHE_TAGS } from "@/lib/domain/cache-tags";

const PAGES = ["", "/agencies", "/compare", "/rankings", "/findings", "/metrics", "/data"];
/** A sitemap may hold 50,000 addresses; every page has two. Reports are reached from their agencies. */
const MOST_AGENCIES = 24_000;
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`;

/** Every page in both languages; of very many agencies, those with most reports. */
export async function GET(request: Request): Promise<Response> {
  const origin = toSiteOrigin(request, process.env);
  const agencies = await loadAgencies();
  const entries = [
    ...PAGES.flatMap((path) => toEntries(origin, path)),
    ...agencies.flatMap(({ slug, changedAt }) => toEntries(origin, `/agencies/${slug}`, changedAt)),
  ];
  const headers = { "content-type": "application/xml; charset=utf-8" };
  return new Response([HEAD, ...entries, "</urlset>", ""].join("\n"), { headers });
}

async function loadAgencies() {
  "use cache";
  cacheTag(CACHE_TAGS.data, CACHE_TAGS.agencies);
  return listSitemapAgencies(getDb(), MOST_AGENCIES);
}

/** Slugs are of letters, digits and hyphens: nothing needs escaping. */
function toEntries(origin: string, path: string, changedAt?: string): string[] {
  const [zh, en] = [`${origin}/zh${path}`, `${origin}/en${path}`];
  const others = `<xhtml:link rel="alternate" hreflang="zh-CN" href="${zh}"/><xhtml:link rel="alternate" hreflang="en" href="${en}"/>`;
  const changed = changedAt ? `<lastmod>${changedAt}</lastmod>` : "";
  return [zh, en].map((url) => `<url><loc>${url}</loc>${others}${changed}</url>`);
}
