import type { Locale } from "@/lib/domain/app-error";
import type { FigureCell, FigureMeasure, FigureNote, FigureRow, FigureSubject } from "@/lib/domain/figure";
import { groupBy } from "@/lib/domain/group-by";
import type { ComparedSubject } from "./compared-subject";
import { formatValue } from "./figure-cells";

type NoteContext = {
  rows: readonly FigureRow[];
  measures: readonly FigureMeasure[];
  figureSubjects: readonly FigureSubject[];
  subjects: readonly ComparedSubject[];
  /** Drawn as panels, where those of another sort stand apart. */
  panels: boolean;
  locale: Locale;
};

/** The notes of a figure: contradictions under ▲ and △, then what is derived, implied, not split, set apart, summed. */
export function toNotes(context: NoteContext): FigureNote[] {
  const plain = [
    ...listDerived(context),
    ...listImplied(context),
    ...noteNotBrokenDown(context),
    ...noteTooFew(context),
    ...noteApart(context),
    ...noteSummaries(context),
    ...noteCities(context),
  ];
  return [...listContradictions(context), ...plain.map((text, index) => ({ mark: String(index + 1), text }))];
}

/** One note a row: its most telling contradiction, and how many more there are; the report page has them all. */
function listContradictions({ rows, measures, figureSubjects, locale }: NoteContext): FigureNote[] {
  const total = measures.find((measure) => measure.role === "total")?.code;
  return rows
    .filter((row) => row.findings.length > 0)
    .map((row) => {
      const [first = "", ...others] = listMessages(row);
      const words = saySums(row, total ? row.cells[total] : undefined, locale) ?? first;
      return {
        mark: row.findings.some((finding) => finding.severity === "error") ? "▲" : "△",
        text: `${place(row, figureSubjects, locale)}${words}${sayMore(others.length, locale)}`,
      };
    });
}

/** Where the drawn total disagrees with a figure of the report, both in few words. */
function saySums(row: FigureRow, total: FigureCell | undefined, locale: Locale): string | null {
  const against = row.findings.find((finding) => finding.against !== null)?.against;
  if (against == null || total?.value == null || total.value === against) return null;
  return locale === "zh"
    ? `各项结果相加 ${total.text} 件，应办的申请 ${against} 件，年报未说明；此处按各项结果绘制`
    : `the outcomes add up to ${total.text}, the requests to be handled are ${against}, and the report does not say why; drawn by the outcomes`;
}

function sayMore(count: number, locale: Locale): string {
  if (locale === "zh") return count > 0 ? `。另有 ${count} 处，见年报页。` : "。";
  return count > 0 ? `. The report’s page has ${count} more.` : ".";
}

/** 济南 2020 年： or Jinan 2020: */
function place(row: FigureRow, subjects: readonly FigureSubject[], locale: Locale): string {
  const short = shortOf(row, subjects);
  return locale === "zh" ? `${short} ${row.year} 年：` : `${short} ${row.year}: `;
}

const shortOf = (row: FigureRow, subjects: readonly FigureSubject[]): string =>
  subjects.find((subject) => subject.key === row.subject)?.short ?? row.subject;

/** Two rules may say the same of a row: what they say is kept once, without the rule that each names in brackets. */
function listMessages(row: FigureRow): string[] {
  const said = row.findings.map((finding) =>
    finding.message.replace(/[。.]?\s*[（(][^（()）]*[)）]$/, "").replace(/[。.]$/, ""),
  );
  return [...new Set(said)];
}

/** One note for all, with the years it is about; the table says it of each cell, with its words. */
function listDerived(context: NoteContext): string[] {
  const derived = eachCell(
    context,
    (cell, measure) =>
      cell.value !== null &&
      cell.flags.includes("derived") &&
      cell.sources.length > 1 &&
      !measure.code.startsWith("ratio."),
  );
  if (derived.length === 0) return [];
  const whose = listPlaces(
    derived.map(({ row }) => row),
    context,
  );
  return context.locale === "zh"
    ? [`† ${whose}有数字由同一年报的其他数字算得，不是年报直接所载。`]
    : [`† ${whose}: computed from other figures of the same report, not stated by it.`];
}

/** 杭州 2021、2023 年，南京 2023 年; Hangzhou 2021, 2023; Nanjing 2023. */
function listPlaces(rows: readonly FigureRow[], { figureSubjects, locale }: NoteContext): string {
  const zh = locale === "zh";
  const bySubject = groupBy(rows, (row) => row.subject);
  const places = [...bySubject.values()].map((own) => {
    const years = [...new Set(own.map((row) => row.year))].join(zh ? "、" : ", ");
    const short = own[0] ? shortOf(own[0], figureSubjects) : "";
    return zh ? `${short} ${years} 年` : `${short} ${years}`;
  });
  return places.join(zh ? "，" : "; ");
}

function listImplied(context: NoteContext): string[] {
  return eachCell(context, (cell) => cell.status === "implied").map(({ row, cell }) => {
    const short = shortOf(row, context.figureSubjects);
    return context.locale === "zh"
      ? `${short} ${row.year} 年的${/^\d/.test(cell.text) ? " " : ""}${cell.text} 由 ${row.year + 1} 年年报所述同比推得，不是该年年报所载。`
      : `${short}’s ${cell.text} for ${row.year} is implied by the change its ${row.year + 1} report states; it is not a reported figure.`;
  });
}

type Found = { row: FigureRow; measure: FigureMeasure; cell: FigureCell };

function eachCell(
  { rows, measures }: NoteContext,
  wanted: (cell: FigureCell, measure: FigureMeasure) => boolean,
): Found[] {
  return rows.flatMap((row) =>
    measures.flatMap((measure) => {
      const cell = row.cells[measure.code];
      return cell && wanted(cell, measure) ? { row, measure, cell } : [];
    }),
  );
}

function noteNotBrokenDown({ rows, figureSubjects, locale }: NoteContext): string[] {
  const unsplit = rows.flatMap((row) => {
    const cell = row.cells["outcomes.not_broken_down"];
    return cell?.value ? [{ row, value: formatValue(cell.value, "count") }] : [];
  });
  if (unsplit.length === 0) return [];
  const zh = locale === "zh";
  const list = unsplit.slice(0, 6).map(({ row, value }) => {
    const short = shortOf(row, figureSubjects);
    return zh ? `${short} ${row.year} 年 ${value} 件` : `${short} ${row.year}, ${value}`;
  });
  const more = unsplit.length > 6 ? (zh ? `等 ${unsplit.length} 处` : ` and ${unsplit.length - 6} more`) : "";
  return zh
    ? [`未分列：年报给出总数，没有逐项写明结果。${list.join("；")}${more}。`]
    : [`Not broken down: the report gives a total without the outcomes. ${list.join("; ")}${more}.`];
}

function noteTooFew(context: NoteContext): string[] {
  const few = eachCell(context, (cell) => cell.status === "too-few");
  if (few.length === 0) return [];
  return context.locale === "zh"
    ? ["分母不足 5 件的不计算比例，只列分数。"]
    : ["No ratio is computed of fewer than 5 cases; the table gives the fraction."];
}

/** Those of another sort, in one note; panels set them apart, a plot that draws shares or indices does not. */
function noteApart({ figureSubjects, panels, locale }: NoteContext): string[] {
  const apart = figureSubjects.filter((subject) => subject.apart);
  if (apart.length === 0) return [];
  const zh = locale === "zh";
  const names = apart.map((subject) =>
    zh ? `${subject.short}（${subject.apartNote}）` : `${subject.short} (${subject.apartNote})`,
  );
  if (zh) return [`${names.join("、")}与其余对象类别或级别不同，不可直接相比${panels ? "，因此分开排列" : ""}。`];
  const verb =
    apart.length === 1
      ? "is of another kind or level than the rest and does"
      : "are of another kind or level than the rest and do";
  return [`${names.join(", ")} ${verb} not compare with them directly${panels ? "; set apart" : ""}.`];
}

function noteSummaries({ subjects, figureSubjects, rows, locale }: NoteContext): string[] {
  const drawn = new Set(rows.flatMap((row) => row.reportId ?? []));
  return subjects.flatMap((subject, index) =>
    subject.reports
      .filter((report) => report.kind === "work-summary" && drawn.has(report.reportId))
      .map((report) => {
        const short = figureSubjects[index]?.short ?? subject.name;
        return locale === "zh"
          ? `${short} ${report.year} 年取自政务公开工作总结，不是法定年报。`
          : `${short} ${report.year} is taken from a work summary, not a statutory report.`;
      }),
  );
}

function noteCities({ subjects, locale }: NoteContext): string[] {
  const cities = subjects.filter((subject) => subject.city);
  if (cities.length === 0) return [];
  const zh = locale === "zh";
  const names = cities.map(({ name, agencies }) =>
    zh ? `${name} ${agencies.length} 个` : `${name} ${agencies.length}`,
  );
  return zh
    ? [
        `城市数为入库机构自身数字之和（${names.join("、")}）；政府汇总年报不与部门相加，以免重复。各年载有此项的机构不尽相同，不同机构之和不连线、不作增减，见数据表。`,
      ]
    : [
        `A city is the sum of its agencies on file (${names.join(", ")}), governments’ own summaries left out so that nothing counts twice. Not every agency states every year: sums of different agencies are not joined or compared; see the table.`,
      ];
}
