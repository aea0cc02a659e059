import { getTranslations } from "next-intl/server";
import { SiteLink } from "@/components/ui/site-link";
import type { Locale } from "@/lib/domain/app-error";
import { ShortcutsLauncher } from "./shortcuts-launcher";

/** What the figures are, how new, and where their definitions stand. */
export async function SiteFooter({ locale, updated }: { locale: Locale; updated: React.ReactNode }) {
  const t = await getTranslations("common");
  return (
    <div className="wrap">
      <footer className="foot">
        <span>{t("foot.promise")}</span>
        <span className="footlinks">
          {updated}
          <SiteLink href={`/${locale}/metrics`}>{t("foot.definitions")}</SiteLink>
          <SiteLink href={`/${locale}/data`}>{t("foot.api")}</SiteLink>
          <ShortcutsLauncher
            words={{
              open: t("foot.shortcuts"),
              title: t("shortcuts.title"),
              close: t("shortcuts.close"),
              off: t("shortcuts.off"),
              note: t("shortcuts.note"),
            }}
            keys={[
              { keys: ["/", "Ctrl K"], text: t("shortcuts.search") },
              { keys: ["J", "K"], text: t("shortcuts.j") },
              { keys: ["←", "→", "↑", "↓"], text: t("shortcuts.arrows") },
              { keys: ["Enter"], text: t("shortcuts.enter") },
              { keys: ["T"], text: t("shortcuts.t") },
              { keys: ["C"], text: t("shortcuts.c") },
              { keys: ["L"], text: t("shortcuts.l") },
              { keys: ["?"], text: t("shortcuts.list") },
              { keys: ["Esc"], text: t("shortcuts.esc") },
            ]}
          />
        </span>
      </footer>
    </div>
  );
}
