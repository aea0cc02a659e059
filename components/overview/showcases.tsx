import { getTranslations } from "next-intl/server";
import { BarRows } from "@/components/ui/bar-rows";
import type { Locale } from "@/lib/domain/app-error";
import { ReviewBars } from "./review-bars";
import type { ShowcaseValue } from "./showcase-value";
import { toShowcases } from "./to-showcases";

/** Up to three comparisons that the data itself offers, each one link into the comparison. */
export async function Showcases({ locale, values }: { locale: Locale; values: ShowcaseValue[] }) {
  const t = await getTranslations("overview.ready");
  const cards = toShowcases(values, locale, t);
  if (cards.length === 0) return null;
  return (
    <section className="sec">
      <h2>{t("title")}</h2>
      <div className="ready">
        {cards.map((card) => (
          <a key={card.href} href={card.href}>
            <h3>{card.title}</h3>
            {card.reviews ? (
              <ReviewBars label={card.title} {...card.reviews} />
            ) : (
              <BarRows label={card.title} rows={card.rows} width={400} />
            )}
            <p className="fine">{card.note}</p>
          </a>
        ))}
      </div>
    </section>
  );
}
