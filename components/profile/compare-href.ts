import type { Locale } from "@/lib/domain/app-error";
import type { ProfileRecord } from "./profile-record";

/** The comparison of an agency's outcomes with its nearest peers. */
export function toCompareHref(locale: Locale, { agency, peers }: Pick<ProfileRecord, "agency" | "peers">): string {
  const slugs = [agency.slug, ...peers.nearest.map((peer) => peer.slug)];
  return `/${locale}/compare?s=${slugs.join(",")}&m=outcomes`;
}
