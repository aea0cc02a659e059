import type { MetadataRoute } from "next";
import { cacheTag } from "next/cache";
import { readSiteUrl } from "@/components/chrome/site-url";
import { getDb } from "@/db/client";
import { listSitemapAgencies } from "@/db/queries/overview";
import { CACHE_TAGS } from "@/lib/domain/cache-tags";

const PAGES = ["", "/agencies", "/compare", "/rankings", "/findings", "/metrics", "/data"];
/** A sitemap may hold 50,000 addresses; every page has two. Reports are reached from their agencies. */
const MOST_AGENCIES = 24_000;

/** Every page in both languages; of very many agencies, those with most reports. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  "use cache";
  cacheTag(CACHE_TAGS.data, CACHE_TAGS.agencies);
  const agencies = await listSitemapAgencies(getDb(), MOST_AGENCIES);
  return [
    ...PAGES.flatMap((path) => toEntries(path)),
    ...agencies.flatMap(({ slug, changedAt }) => toEntries(`/agencies/${slug}`, changedAt)),
  ];
}

function toEntries(path: string, lastModified?: string): MetadataRoute.Sitemap {
  const site = readSiteUrl(process.env);
  const [zh, en] = ["zh", "en"].map((locale) => new URL(`/${locale}${path}`, site).href);
  const languages = { "zh-CN": zh ?? "", en: en ?? "" };
  return [zh ?? "", en ?? ""].map((url) => ({
    url,
    alternates: { languages },
    ...(lastModified ? { lastModified } : {}),
  }));
}
