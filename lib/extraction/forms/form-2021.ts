import type { MetricCode } from "@/lib/domain/dictionary";
import { type FormRow, figureColumn, type StatutoryForm } from "./form";
import { REVIEW_TABLE, requestTable } from "./request-rows";

type Section = NonNullable<FormRow["section"]>;

function row(section: Section, prefix: MetricCode, suffixes: readonly string[], ...labels: string[]): FormRow {
  return { section, labels, columns: suffixes.map((suffix) => figureColumn(`${prefix}.${suffix}`)) };
}

const DOCUMENTS = ["issued", "repealed", "in_force"];

/** The tables of reports since 2021. */
export const FORM_2021: StatutoryForm = {
  code: "2021",
  cues: [
    "本年制发件数",
    "本年废止件数",
    "现行有效件数",
    "本年处理决定数量",
    "本年收费金额",
    "逾期不补正",
    "逾期未按收费通知要求缴纳费用",
  ],
  cuesNeeded: 1,
  tables: [
    {
      kind: "disclosure",
      rows: [
        row("一", "documents.regulation", DOCUMENTS, "规章", "政府规章", "地方政府规章", "部门规章"),
        row("一", "documents.normative", DOCUMENTS, "行政规范性文件", "规范性文件"),
        row("五", "actions.permit", ["decisions"], "行政许可"),
        row("六", "actions.penalty", ["decisions"], "行政处罚"),
        row("六", "actions.coercion", ["decisions"], "行政强制"),
        { section: "八", labels: ["行政事业性收费"], columns: [figureColumn("fees.amount", "万元")] },
      ],
    },
    requestTable("2021"),
    REVIEW_TABLE,
  ],
};
