import type { MetricCode } from "@/lib/domain/dictionary";
import { type FormRow, figureColumn, type StatutoryForm } from "./form";
import { REVIEW_TABLE, requestTable } from "./request-rows";

type Section = NonNullable<FormRow["section"]>;

function row(section: Section, prefix: MetricCode, suffixes: readonly string[], ...labels: string[]): FormRow {
  return { section, labels, columns: suffixes.map((suffix) => figureColumn(`${prefix}.${suffix}`)) };
}

const DOCUMENTS = ["issued", "published", "public_total"];
const ACTIONS = ["items_previous", "items_change", "decisions"];

/** The tables of reports for 2019 and 2020. */
export const FORM_2019: StatutoryForm = {
  code: "2019",
  cues: [
    "本年新制作",
    "本年新公开",
    "对外公开总数",
    "上一年项目数",
    "本年增减",
    "其他对外管理服务事项",
    "采购项目数",
    "采购总金额",
    "政府集中采购",
  ],
  cuesNeeded: 1,
  tables: [
    {
      kind: "disclosure",
      rows: [
        row("一", "documents.regulation", DOCUMENTS, "规章", "政府规章", "地方政府规章", "部门规章"),
        row("一", "documents.normative", DOCUMENTS, "规范性文件", "行政规范性文件"),
        row("五", "actions.permit", ACTIONS, "行政许可"),
        row("五", "actions.other_service", ACTIONS, "其他对外管理服务事项", "其它对外管理服务事项"),
        row("六", "actions.penalty", ACTIONS, "行政处罚"),
        row("六", "actions.coercion", ACTIONS, "行政强制"),
        row("八", "fees", ["items_previous", "items_change"], "行政事业性收费"),
        {
          section: "九",
          labels: ["政府集中采购"],
          columns: [figureColumn("procurement.projects"), figureColumn("procurement.amount", "unstated")],
        },
      ],
    },
    requestTable("2019"),
    REVIEW_TABLE,
  ],
};
