"use client";
import { usePathname } from "next/navigation";
import type { Locale } from "@/lib/domain/app-error";

/** The same page in the other language; the query goes along at the click. */
export function LanguageLink({ to, text }: { to: Locale; text: string }) {
  const path = usePathname().replace(/^\/(zh|en)(?=\/|$)/, `/${to}`);
  return (
    <a
      href={path}
      hrefLang={to === "zh" ? "zh-CN" : "en"}
      lang={to === "zh" ? "zh-CN" : "en"}
      onClick={(event) => {
        event.currentTarget.href = path + location.search + location.hash;
      }}
    >
      {text}
    </a>
  );
}
