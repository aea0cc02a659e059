import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/domain/app-error";
import { DICTIONARY, type Identity } from "@/lib/domain/dictionary";
import { groupBy } from "@/lib/domain/group-by";
import { MetricLink } from "./series-entry";

/** What the figures of a report are checked against; each rule leads to the findings it raised. */
export async function IdentityList({ locale }: { locale: Locale }) {
  const [t, severities] = await Promise.all([getTranslations("metrics"), getTranslations("findings.severity")]);
  const byCode = [...groupBy(DICTIONARY.identities, (one) => one.code)];
  return (
    <section className="sec" aria-labelledby="identities">
      <h2 id="identities">{t("identities.title")}</h2>
      <p className="what">{t("identities.what")}</p>
      {byCode.map(([code, rules]) => (
        <article key={code} className="entry" id={`rule-${code}`}>
          <h3>
            {rules[0]?.[locale]} <code className="mono">{code}</code>
          </h3>
          <p className="fine">
            {severities(rules[0]?.severity ?? "note")}
            {t("comma")}
            <a href={`/${locale}/findings?rule=${code}`}>{t("identities.findings")}</a>
          </p>
          {rules.map((rule) => (
            <Equation key={rule.left.join() + rule.right.join()} rule={rule} />
          ))}
        </article>
      ))}
    </section>
  );
}

function Equation({ rule }: { rule: Identity }) {
  if (rule.left.length === 0) return null;
  return (
    <p className="equation">
      <Terms codes={rule.left} /> = <Terms codes={rule.right} />
    </p>
  );
}

function Terms({ codes }: { codes: readonly string[] }) {
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 && " + "}
      <MetricLink code={code} />
    </span>
  ));
}
