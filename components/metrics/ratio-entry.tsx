import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/app-error";
import { getSeries, type Ratio } from "@/lib/domain/dictionary";
import { Entry } from "./entry";

/** A ratio: its formula in words and in series. */
export async function RatioEntry({ locale, ratio }: { locale: Locale; ratio: Ratio }) {
  const t = await getTranslations("metrics");
  return (
    <Entry heading="h3" code={ratio.code} name={ratio[locale]} facts={[ratio.formula[locale]]}>
      <dl className="terms">
        {(["numerator", "denominator"] as const).map((part) => (
          <div key={part}>
            <dt>{t(part)}</dt>
            <dd>
              {ratio[part].map((code, index) => (
                <span key={code}>
                  {index > 0 && " + "}
                  <a href={`#${code}`}>{getSeries(code)[locale]}</a>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="fine">
        <a href={`/${locale}/rankings?m=${ratio.code}`}>{t("rankings")}</a>
      </p>
    </Entry>
  );
}
