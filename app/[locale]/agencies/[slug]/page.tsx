import type { Metadata } from "next";
import { cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { toPageMetadata } from "@/components/chrome/page-metadata";
import type { ProfileRecord } from "@/components/profile/profile-record";
import { ProfileView } from "@/components/profile/profile-view";
import { getDb } from "@/db/client";
import { findProfileAgency, listProfileCells, listProfilePeers, type ProfileAgency } from "@/db/queries/profile";
import { CACHE_TAGS, toAgencyTag } from "@/lib/domain/cache-tags";
import { toLocale } from "@/lib/i18n/to-locale";

const PEERS = 4;

/** Profiles are made when first asked for; the build needs one address to try the page with. */
export function generateStaticParams() {
  return [{ slug: "-" }];
}

/** The whole page is cached by its address; there is no shell to show before it. */
export const instant = false;

export async function generateMetadata({ params }: PageProps<"/[locale]/agencies/[slug]">): Promise<Metadata> {
  const { slug, locale } = await params;
  return loadMetadata(slug, locale);
}

/** An agency with its reports, read once for the title and the page in either language. */
async function loadAgency(slug: string): Promise<ProfileAgency | undefined> {
  "use cache";
  cacheTag(CACHE_TAGS.data, CACHE_TAGS.agencies, toAgencyTag(slug));
  return findProfileAgency(getDb(), slug);
}

async function loadMetadata(slug: string, locale: string): Promise<Metadata> {
  "use cache";
  cacheTag(CACHE_TAGS.data, toAgencyTag(slug));
  const [t, agency] = await Promise.all([getTranslations("profile"), loadAgency(slug)]);
  if (!agency) return {};
  const words = { title: t("title", { agency: agency.name }), description: t("description", { agency: agency.name }) };
  return toPageMetadata({ locale: toLocale(locale), path: `/agencies/${slug}`, ...words });
}

export default async function ProfilePage({ params }: PageProps<"/[locale]/agencies/[slug]">) {
  const { slug, locale } = await params;
  return <Profile slug={slug} locale={locale} />;
}

async function Profile({ slug, locale }: { slug: string; locale: string }) {
  "use cache";
  cacheTag(CACHE_TAGS.data, CACHE_TAGS.agencies, toAgencyTag(slug));
  const agency = await loadAgency(slug);
  if (!agency) notFound();
  return <ProfileView locale={toLocale(locale)} record={await loadRecord(agency)} />;
}

async function loadRecord(agency: ProfileAgency): Promise<ProfileRecord> {
  const db = getDb();
  const cells = await listProfileCells(db, agency.id);
  const { reports } = agency;
  const newest = cells.findLast((cell) => cell.series === "requests.received" && cell.status === "stated");
  const lastYear = Math.max(reports[0]?.year ?? 0, new Date().getFullYear() - 1);
  const { id, kind, level, regionCode } = agency;
  const standing = { value: newest?.value ?? null, year: newest?.year ?? lastYear };
  const peers = await listProfilePeers(db, { id, kind, level, regionCode, ...standing, limit: PEERS });
  return { agency, reports, cells, peers, lastYear };
}
