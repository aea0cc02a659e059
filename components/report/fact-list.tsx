import { getLocale, getTranslations } from "next-intl/server";
import { DICTIONARY, getMetric } from "@/lib/domain/dictionary";
import { factAnchor } from "@/lib/domain/fact-anchor";
import { type FactGroup, toFactGroups } from "./fact-groups";
import { formatValue } from "./format-value";
import type { ReportFact } from "./report-model";

/** Every figure on file from this report, by group; each row leads to its words. */
export async function FactList({ facts }: { facts: readonly ReportFact[] }) {
  const groups = toFactGroups(facts);
  return (
    <div className="facts">
      {groups.map((group) => (
        <FactGroupView key={group.group} group={group} />
      ))}
    </div>
  );
}

async function FactGroupView({ group }: { group: FactGroup }) {
  const t = await getTranslations("report");
  return (
    <section>
      <h3 className="facts-h">
        <span>{t(`groups.${group.group}`)}</span>
        <span>{t("source")}</span>
      </h3>
      {group.main.map((fact) => (
        <FactRow key={fact.id} fact={fact} />
      ))}
      {group.rest.length > 0 && (
        <details>
          <summary>{t("rest", { n: group.rest.length })}</summary>
          {group.rest.map((fact) => (
            <FactRow key={fact.id} fact={fact} />
          ))}
        </details>
      )}
    </section>
  );
}

async function FactRow({ fact }: { fact: ReportFact }) {
  const t = await getTranslations("report");
  const locale = (await getLocale()) === "en" ? "en" : "zh";
  const metric = getMetric(fact.metric);
  const applicant = DICTIONARY.applicants.find((a) => a.code === fact.applicant);
  const showApplicant = metric.byApplicant && fact.sourceKind === "table";
  return (
    <a
      className={fact.value === null ? "fx un" : "fx"}
      id={`row-${fact.start}`}
      href={`#${factAnchor(fact.start)}`}
      data-start={fact.start}
    >
      <span>
        {metric[locale]} {showApplicant && <small>{applicant?.[locale]}</small>}{" "}
        {fact.state === "corrected" && <small>{t("corrected")}</small>}
      </span>
      <span className="v">
        {fact.value === null
          ? t(fact.blankState ?? "blank")
          : formatValue(locale, fact.value, fact.qualifier, fact.metric.endsWith("_change"))}
      </span>
      <span className="s">{t(`kinds.${fact.sourceKind}`)}</span>
    </a>
  );
}
