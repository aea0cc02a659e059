import { expect, test } from "vitest";
import type { SourceDocument } from "@/lib/reading/source-document";
import { repairDocument } from "./repair-document";

function documentOf(text: string, more: Partial<SourceDocument> = {}): SourceDocument {
  return {
    mediaType: "text/plain",
    encoding: "utf-8",
    title: null,
    text,
    blocks: [],
    tables: [],
    metadata: {},
    ...more,
  };
}

const WRAPPED = [
  "杭州市水务局2020年政府信息公开工作年度报告",
  "根据《中华人民共和国政府信息公开条例》要求，市水务局编制了本年度政府信息公",
  "开工作报告，全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开",
  "申请情况以及其他需要报告的事项。所列数据的统计期限为 2020 年 1 月 1 日至 12",
  "月 31 日止。",
  "一、总体情况",
  "市水务局积极做好政府信息主动公开工作。截至年底，通过部门网站当年发布各类政府",
  "信息 393 件，其中行政规范性文件 13 件；规划计划文件 2 件；另外主动公开建议提",
  "案办理结果 50 件。",
];

test.each([
  ["zero-width and control characters", "共收\u200b到申\u0007请28\ufeff件", ["invisible-characters"], "共收到申请28件"],
  [
    "references of a page's program",
    "公开&nbsp;28件&thinsp;，&ldquo;两微&rdquo;&#12289;&#x7F51;站&amp;热线",
    ["character-references"],
    "公开 28件 ，“两微”、网站&热线",
  ],
  ["note marks behind figures", "收到申请47¹件，同比2³；12㎡²", ["note-marks"], "收到申请47件，同比2³；12㎡²"],
  [
    "a blank behind every character",
    [
      "临 江 市 城 管 局 2 0 1 8 年 报 告",
      "2 0 1 8 年 ， 我 局 公 开 政 府 信 息 1 3 1 2 条 ， 其 中 网 站 8 6 0 条 。",
      "收 到 政 府 信 息 公 开 申 请 2 8 件 ， 其 中 当 面 申 请 5 件 ， 均 已 答 复 。",
      "因 政 府 信 息 公 开 引 发 行 政 复 议 2 件 ， 行 政 诉 讼 1 件 ， 均 已 办 结 。",
    ].join("\n"),
    ["broken-words"],
    "临江市城管局2018年报告\n2018年，我局公开政府信息1312条，其中网站860条。\n收到政府信息公开申请28件，其中当面申请5件，均已答复。\n因政府信息公开引发行政复议2件，行政诉讼1件，均已办结。",
  ],
  ["Kangxi radicals", "⼀、总体情况，⽆⾏政诉讼，⻓期公开", ["kangxi-radicals"], "一、总体情况，无行政诉讼，长期公开"],
  ["full-width digits", "２０２０年收到２８件", ["full-width-digits"], "2020年收到28件"],
  [
    "letters taken for digits",
    "收到申请1O件，答复l2件；Office 5个，OK3件\n规章\t3\tO\t5\t4\n名称\tO\t1",
    ["ocr-digits"],
    "收到申请10件，答复12件；Office 5个，OK3件\n规章\t3\t0\t5\t4\n名称\tO\t1",
  ],
  [
    "pinyin annotations",
    "当(dāng)前位置，主动(dòng)公开，机(jī)构(gòu)的(de)信息（一）",
    ["pinyin-annotations"],
    "当前位置，主动公开，机构的信息（一）",
  ],
  [
    "traditional characters with variants",
    "根據條例規定，對諮詢（谘詢）及時答複，政務資訊公開，規範性檔案2件，發布條數增長，臺州市與業務處",
    ["traditional-characters"],
    "根据条例规定，对咨询（咨询）及时答复，政务信息公开，规范性文件2件，发布条数增长，台州市与业务处",
  ],
  [
    "traditional characters with the words of both sides",
    "政府資訊公開條例規定，主動公開規範性文件2件，發布檔案類資訊3條，與業務處會同辦理",
    ["traditional-characters"],
    "政府信息公开条例规定，主动公开规范性文件2件，发布文件类信息3条，与业务处会同办理",
  ],
  [
    "broken-up words",
    "为做好政府信 息公开工作，街道明确了2名兼职工作人员，进一步规 范公开流程，主动公 开各类信息，受理申请，及时答复公众提问。",
    ["broken-words"],
    "为做好政府信息公开工作，街道明确了2名兼职工作人员，进一步规范公开流程，主动公开各类信息，受理申请，及时答复公众提问。",
  ],
  [
    "hard line wraps",
    WRAPPED.join("\n"),
    ["line-wraps"],
    [
      WRAPPED[0],
      `${WRAPPED[1]}${WRAPPED[2]}${WRAPPED[3]}${WRAPPED[4]}`,
      WRAPPED[5],
      `${WRAPPED[6]}${WRAPPED[7]}${WRAPPED[8]}`,
    ].join("\n"),
  ],
])("undoes %s", (_, damaged, repairs, text) => {
  const repaired = repairDocument(documentOf(damaged));
  expect(repaired.repairs).toEqual(repairs);
  expect(repaired.document.text).toBe(text);
});

test.each([
  ["clean text", "收到申请28件，其中A类(a)3件；发布 8 条。\n第一部分 概述\n登录 注册"],
  [
    "a simplified text that quotes a name in traditional characters",
    "溫州市甌海區的街道公开政府信息24条，对依申请公开的办理进行规范，发布数据。",
  ],
  ["short lines", "一、总体情况\n(一)\n主动公开\n公开信息235条。\n(二)\n依申请公开\n全年无依申请公开。"],
  ["a table of one cell a line", "信息内容\n\n本年新制作数量\n\n规章\n\n0\n\n0\n\n规范性文件\n\n0"],
  ["long paragraphs", `${"公开".repeat(90)}。\n${"信息".repeat(120)}。\n`],
])("leaves %s alone, byte for byte", (_, text) => {
  const source = documentOf(text);
  const repaired = repairDocument(source);
  expect(repaired.repairs).toEqual([]);
  expect(repaired.document).toBe(source);
  expect(repaired.toOriginal(7)).toBe(7);
});

test("moves blocks, tables and cells with the text, and leads back to the original offsets", () => {
  const text = "關(guān)於(yú)開(kāi)展業(yè)務報告\n申請\t２８";
  const cell = { row: 0, column: 1, rowSpan: 1, columnSpan: 1, start: text.length - 2, end: text.length };
  const { document, repairs, toOriginal } = repairDocument(
    documentOf(text, {
      title: "業務報告",
      blocks: [
        { kind: "heading", start: 0, end: text.indexOf("\n") },
        { kind: "table", start: text.indexOf("\n") + 1, end: text.length, table: 0 },
      ],
      tables: [{ rows: 1, columns: 2, start: text.indexOf("\n") + 1, end: text.length, cells: [cell] }],
    }),
  );
  expect(repairs).toEqual(["full-width-digits", "pinyin-annotations", "traditional-characters"]);
  expect(document.text).toBe("关于开展业务报告\n申请\t28");
  expect(document.title).toBe("业务报告");
  expect(document.blocks).toEqual([
    { kind: "heading", start: 0, end: 8 },
    { kind: "table", start: 9, end: 14, table: 0 },
  ]);
  expect(document.tables[0]?.cells[0]).toEqual({ ...cell, start: 12, end: 14 });
  expect(text.slice(toOriginal(12), toOriginal(14))).toBe("２８");
  expect(text[toOriginal(3)]).toBe("展");
});

test("leads back to figures of a line that the conversion made shorter", () => {
  const text = "開關務報數為與會對時：政府資訊公開12條，部落格34條，應用程式56條。";
  const { document, toOriginal } = repairDocument(documentOf(text));
  expect(document.text).toBe("开关务报数为与会对时：政府信息公开12条，博客34条，应用程序56条。");
  const figures = [...document.text.matchAll(/\d+/g)].map(({ index, 0: own }) =>
    text.slice(toOriginal(index), toOriginal(index + own.length)),
  );
  expect(figures).toEqual(["12", "34", "56"]);
});

test("keeps a title apart that fills a line of a wrapped page", () => {
  const title = "临江市住房和城乡建设局2020年政府信息公开工作年度报告";
  const lines = [title, ...WRAPPED.slice(1).map((line) => line.slice(0, title.length))];
  expect(repairDocument(documentOf(lines.join("\n"))).document.text.split("\n")[0]).toBe(title);
});

test("joins the blocks of wrapped lines", () => {
  const blocks = WRAPPED.map((line, i) => {
    const start = WRAPPED.slice(0, i).join("\n").length + (i > 0 ? 1 : 0);
    return { kind: "paragraph" as const, start, end: start + line.length };
  });
  const { document } = repairDocument(documentOf(WRAPPED.join("\n"), { blocks }));
  expect(document.blocks.map(({ start, end }) => document.text.slice(start, end).slice(0, 6))).toEqual([
    "杭州市水务局",
    "根据《中华人",
    "一、总体情况",
    "市水务局积极",
  ]);
});
