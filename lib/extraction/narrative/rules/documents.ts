import { type Rule, UNITS } from "@/lib/extraction/narrative/rule";

/**
 * The last verb of the passage tells whether a document was issued, published, repealed or merely spoken of. 发布 issues
 * a document, 主动发布 and 公开 publish it.
 */
const VERB_ISSUE = "制发|制定|制订|出台|印发|颁布|公布|(?<!公开)新增|制作|修订|(?<!公开)发布";
const VERB_PUBLISH = "公开|主动发布|主动公布";
const VERB_OTHER =
  "废止|失效|有效|修改|清理|审查|审核|备案|征求|征集|解读|刊登|刊载|汇集|收录|编印|梳理|宣布|评估|起草|拟定|论证|调整|保留|报送|提供";
const lastVerb = (verbs: string): RegExp =>
  new RegExp(`(?:${verbs})(?:(?!${VERB_ISSUE}|${VERB_PUBLISH}|${VERB_OTHER}).)*$`);
const ISSUED = lastVerb("制发|新制作|制定|制订|出台|印发|颁布|(?<!主动)公布|(?<!公开)新增|(?<!主动|公开)发布");
const PUBLISHED = lastVerb(VERB_PUBLISH);

const NORMATIVE = "规范性文件";
const REGULATION = "规章";
const COUNTED = "(?:的|制发|制定|共|数|总|件)*";
const NOT_STATED = /征求|征集|意见|清理|审查|备案|典型|文件(?:等|类|及|和)|解读|法规文件/;

function statedOf(kind: "normative" | "regulation", words: string): Rule[] {
  const code = `documents.${kind}`;
  const lead = new RegExp(`${words}${COUNTED}$`);
  const tail = new RegExp(
    `^(?:市|区|县|省)?(?:政府|行政|部门|海事|税务|环保|统计|民政|教育|公安|城市管理|城管)*${words}`,
  );
  const passive = new RegExp(`${words}.*?`);
  const shared = { units: UNITS.documents, not: NOT_STATED } as const;
  return [
    {
      ...shared,
      name: `${code}.in-force`,
      metric: `${code}.in_force`,
      lead: /(?:现行有效|继续有效|现行|现存有效|现有有效)(?:的)?(?:行政|政府|市|区|县|部门)*(?:规范性文件|规章)?(?:的|数|共)*$/,
      passage: new RegExp(`${words}[^章文]*$`),
    },
    {
      ...shared,
      name: `${code}.repealed`,
      metric: `${code}.repealed`,
      lead: new RegExp(
        `废止(?:或(?:者)?失效|、失效|和失效)?(?:的)?(?:市|区|县|本级|政府|行政|部门)*(?:${words})?(?:的|数|共)*$`,
      ),
      passage: passive,
      not: /宣布继续|征求|拟/,
    },
    { ...shared, name: `${code}.issued`, metric: `${code}.issued`, lead, passage: ISSUED },
    { ...shared, name: `${code}.issued.figure-first`, metric: `${code}.issued`, tail, passage: ISSUED },
    {
      ...shared,
      name: `${code}.issued.new`,
      metric: `${code}.issued`,
      lead: /^(?:本年)?(?:新制定|新制发|新出台|制发|新印发)$/,
      passage: passive,
    },
    {
      ...shared,
      name: `${code}.issued.headed`,
      metric: `${code}.issued`,
      lead: /^(?:本年度?|全年|当年|20\d\d年度?)?(?:共|新)*(?:制定|制发|出台|印发|制作)$/,
      passage: new RegExp(`${words}(?:方面|情况|工作)?[，：][^，：；]*$`),
    },
  ];
}

/** Rules and normative documents: what was issued, repealed, is in force, or was published. */
export const DOCUMENT_RULES: readonly Rule[] = [
  {
    name: "disclosure.normative-documents.part",
    metric: "disclosure.normative_documents",
    lead: new RegExp(`^(?:市|区|县|行政|政府|部门|各类)*${NORMATIVE}${COUNTED}$`),
    not: NOT_STATED,
    units: UNITS.documents,
    under: /^disclosure\.items/,
  },
  {
    name: "documents.regulation.posted",
    metric: null,
    lead: /规章$/,
    units: UNITS.documents,
    under: /^disclosure\.items/,
  },
  {
    name: "disclosure.normative-documents.column",
    metric: "disclosure.normative_documents",
    lead: /规范性文件(?:公开)?(?:专栏|栏目|专区|库)[^，]{0,6}(?:公开|发布)(?:文件)?$/,
    units: UNITS.documents,
  },
  ...statedOf("normative", NORMATIVE),
  ...statedOf("regulation", REGULATION),
  {
    name: "disclosure.normative-documents",
    metric: "disclosure.normative_documents",
    lead: new RegExp(`${NORMATIVE}${COUNTED}$`),
    passage: PUBLISHED,
    not: NOT_STATED,
    units: UNITS.documents,
  },
  {
    name: "disclosure.normative-documents.figure-first",
    metric: "disclosure.normative_documents",
    tail: new RegExp(`^(?:市|区|县|省|行政|政府|部门)*${NORMATIVE}`),
    passage: PUBLISHED,
    not: NOT_STATED,
    units: UNITS.documents,
  },
];
