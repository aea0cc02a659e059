import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/app-error";
import { FORMS, type Form, SERIES, type Series } from "@/lib/domain/dictionary";
import { pick, UNIT_WORDS } from "@/lib/series/comparison/words";
import { Entry } from "./entry";
import { EpochStrip } from "./epoch-strip";
import { Note } from "./note";

const FIRST_YEAR = 2008;
type Props = { locale: Locale; series: Series; lastYear: number };

/** A series: what it sums in each form, where it changes its meaning, and its years as a strip. */
export async function SeriesEntry({ locale, series, lastYear }: Props) {
  const t = await getTranslations("metrics");
  const asked = FORMS.filter((form) => (series.sum[form] ?? []).length > 0);
  const unit = UNIT_WORDS[series.unit];
  const whole = series.whole ? SERIES.get(series.whole) : undefined;
  const facts = [
    unit ? t("unit", { unit: pick(unit, locale) }) : "",
    whole ? t("wholeOf", { name: whole[locale] }) : "",
  ].filter(Boolean);
  return (
    <Entry
      heading="h4"
      code={series.code}
      name={series[locale]}
      facts={facts}
      words={
        <>
          <Note locale={locale} code={series.code} kind="series" note={series.note} />
          <p className="fine">
            <a href={`/${locale}/rankings?m=${series.code}`}>{t("rankings")}</a>
          </p>
        </>
      }
    >
      <EpochStrip
        forms={series.derived ? FORMS : asked}
        breaks={series.breaks.map((one) => ({ at: one.at, label: one[locale] }))}
        from={FIRST_YEAR}
        to={lastYear}
        label={t("strip", {
          name: series[locale],
          forms: asked.length > 0 ? await toFormNames(asked) : t("derivedOnly"),
        })}
      />
      <dl className="terms">
        {asked.map((form) => (
          <Sum key={form} form={form} codes={series.sum[form] ?? []} />
        ))}
        {series.derive.map((terms) => (
          <div key={terms.join()}>
            <dt>{t("derive")}</dt>
            <dd>
              {terms.map((term, index) => (
                <span key={term}>
                  {index > 0 && (term.startsWith("-") ? " − " : " + ")}
                  <MetricLink code={term.replace(/^-/, "")} />
                </span>
              ))}
            </dd>
          </div>
        ))}
        {series.derived && (
          <div>
            <dt>{t("derive")}</dt>
            <dd>{t("notBrokenDown")}</dd>
          </div>
        )}
      </dl>
    </Entry>
  );
}

async function toFormNames(forms: readonly Form[]): Promise<string> {
  const [t, words] = await Promise.all([getTranslations("common.forms"), getTranslations("metrics")]);
  return forms.map((form) => t(form)).join(words("comma"));
}

async function Sum({ form, codes }: { form: Form; codes: readonly string[] }) {
  const t = await getTranslations("common.forms");
  return (
    <div>
      <dt>{t(form)}</dt>
      <dd>
        {codes.map((code, index) => (
          <span key={code}>
            {index > 0 && " + "}
            <MetricLink code={code} />
          </span>
        ))}
      </dd>
    </div>
  );
}

/** A metric by its code, leading to its entry. Series and metrics share codes: the metric's entry has a prefix. */
export function MetricLink({ code }: { code: string }) {
  return (
    <a className="mono" href={`#metric-${code}`}>
      {code}
    </a>
  );
}
