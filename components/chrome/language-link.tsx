"use client";
import { usePathname } from "next/navigation";
import { useLocale } from "next-intl";

/** The same page in the other language; the query goes along at the click. */
export function LanguageLink() {
  const locale = useLocale();
  const other = locale === "zh" ? "en" : "zh";
  const path = usePathname().replace(/^\/(zh|en)/, `/${other}`);
  return (
    <a
      href={path}
      lang={other === "zh" ? "zh-CN" : "en"}
      onClick={(event) => {
        event.currentTarget.href = path + location.search + location.hash;
      }}
    >
      {other === "zh" ? "中文" : "English"}
    </a>
  );
}
