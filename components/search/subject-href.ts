import type { Locale } from "@/lib/domain/app-error";

const REGION = /^city:(\d+)$/;

/** Where a subject of the search is shown: an agency's profile, or a region's agencies. */
export function toSubjectHref(locale: Locale, { address }: { address: string }): string {
  const region = REGION.exec(address)?.[1];
  return region ? `/${locale}/agencies?region=${region}` : `/${locale}/agencies/${address}`;
}
