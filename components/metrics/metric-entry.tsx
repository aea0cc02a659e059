import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/app-error";
import type { Metric } from "@/lib/domain/dictionary";
import { pick, UNIT_WORDS } from "@/lib/series/comparison/words";
import { Entry } from "./entry";
import { Note } from "./note";

/** A metric: what it counts, and where it stands in each form. */
export async function MetricEntry({ locale, metric }: { locale: Locale; metric: Metric }) {
  const [t, forms] = await Promise.all([getTranslations("metrics"), getTranslations("common.forms")]);
  const unit = UNIT_WORDS[metric.unit];
  const facts = [unit ? t("unit", { unit: pick(unit, locale) }) : "", metric.byApplicant ? t("byApplicant") : ""];
  return (
    <Entry
      heading="h4"
      code={`metric-${metric.code}`}
      name={metric[locale]}
      facts={facts.filter(Boolean)}
      words={<Note locale={locale} code={metric.code} kind="metric" note={metric.note} />}
    >
      <dl className="terms">
        {metric.epochs.map((form) => (
          <div key={form}>
            <dt>{forms(form)}</dt>
            <dd lang={form === "prose" ? undefined : "zh-CN"}>
              {form === "prose" ? t("inProse") : (metric.formLabels[form] ?? t("noLabel"))}
            </dd>
          </div>
        ))}
      </dl>
    </Entry>
  );
}
