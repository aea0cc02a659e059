"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";

const ROOMS = [
  ["overview", ""],
  ["agencies", "/agencies"],
  ["compare", "/compare"],
  ["rankings", "/rankings"],
  ["findings", "/findings"],
  ["metrics", "/metrics"],
  ["data", "/data"],
] as const;

/** The rooms of the site; the one the reader is in is marked. */
export function NavLinks() {
  const t = useTranslations("common.nav");
  const locale = useLocale();
  const path = usePathname();
  return (
    <nav className="nav" aria-label={t("label")}>
      {ROOMS.map(([name, suffix]) => {
        const href = `/${locale}${suffix}`;
        const here = suffix === "" ? path === href : path.startsWith(href);
        return (
          <Link key={name} href={href} prefetch={false} {...(here ? { "aria-current": "page" as const } : {})}>
            {t(name)}
          </Link>
        );
      })}
    </nav>
  );
}
