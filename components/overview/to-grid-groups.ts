import { toGroupName } from "@/components/ui/agency-words";
import type { Locale } from "@/lib/domain/app-error";
import type { Form } from "@/lib/domain/dictionary";
import { groupBy } from "@/lib/domain/group-by";
import { toPlace } from "@/lib/series/comparison/subject-names";
import type { GridGroup } from "./coverage-grid";

export type CoverageAgency = {
  slug: string;
  name: string;
  kind: string;
  level: string;
  regionCode: string;
  cells: { year: number; id: number; form: Form; errors: number }[];
};

/** Agencies under the names of their groups, in the order given; `toLabel` names a report for a screen reader. */
export function toGridGroups(
  agencies: readonly CoverageAgency[],
  locale: Locale,
  toLabel: (agency: string, cell: CoverageAgency["cells"][number]) => string,
): GridGroup[] {
  const groups = groupBy(agencies, (one) => toGroupName(one.kind, one.level, locale));
  return [...groups].map(([name, members]) => ({
    name,
    rows: members.map((agency) => ({
      name: agency.name,
      place: locale === "en" ? toPlace(agency.regionCode).own.en : "",
      href: `/${locale}/agencies/${agency.slug}`,
      cells: agency.cells.map((cell) => ({
        year: cell.year,
        form: cell.form,
        isError: cell.errors > 0,
        href: `/${locale}/reports/${cell.id}`,
        label: toLabel(agency.name, cell),
      })),
    })),
  }));
}
