import { getTranslations } from "next-intl/server";
import { factAnchor } from "@/lib/domain/fact-anchor";
import type { ReportFinding } from "./report-model";
import { SeverityMark } from "./severity-mark";

/** What the report gets wrong, beside the words it concerns; the reader script moves each note to its place. */
export async function MarginNotes({ findings }: { findings: readonly ReportFinding[] }) {
  const t = await getTranslations("findings");
  return findings.map((finding) => (
    <aside className="mn" key={finding.id} id={`finding-${finding.id}`} data-at={finding.spans[0]?.start ?? ""}>
      <b>
        <SeverityMark severity={finding.severity} label={t(`severity.${finding.severity}`)} />
        {t(`rules.${finding.rule}`)}
      </b>
      {finding.message}{" "}
      {finding.spans.map((span, i) => (
        <a key={`${span.start}-${span.end}`} href={`#${factAnchor(span.start)}`}>
          {t("place", { n: i + 1 })}
        </a>
      ))}
    </aside>
  ));
}
