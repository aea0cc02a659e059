import { matchRegionsAt } from "@/lib/domain/regions/region-names";
import { squeeze } from "@/lib/extraction/squeeze";
import { looksLikeAgency, parseAgencyName } from "./agency-name";
import { NATIONAL } from "./agency-words";

const PUBLISHER =
  /(?:发布机构|发布单位|发文机关|发文单位|信息来源|文章来源|来源|公开责任部门|责任部门|制作机关|编制单位)\s*】?[^\S\n]*[:：]?[\s|]*([^\s|：:，。；【】]{2,40})/g;
/** X（以下简称我局）: what stands before the bracket, back to the last mark. */
const SHORTENED = /[（(](?:以下|下)(?:简)?称[^）)《]{0,4}[^）)《条规][^）)《]{0,60}[）)]/g;
const IN_FULL = /(?:[，,。；;》\n]|结合|由)\s*([^《》，,。；;：:\s（(]{4,30})$/;
const LONGEST_FULL = 48;
/** 本报告…由X编制: 由 in a sentence that speaks of a report. */
const MADE_BY =
  /由((?:[^，,。；\s]|[^\S\n](?=\p{Script=Han})){3,30}?)(?:政府信息公开|信息公开|综合(?:全年[^，。]{0,14}情况)?|负责)?(?:工作)?(?:领导小组)?(?:办公室)?(?:组织)?(?:编制|编写|汇总)/gu;
const ONE_SENTENCE = 200;
/** 还通过|临江县水务局: what leads up to the name of a place. */
const LEAD_IN = /^.{0,6}(?:通过|利用|依托|借助|登录|关注)(\p{Script=Han}{2,7}[省市区县州旗盟](?=\p{Script=Han}))/u;
/** 和临江县水务局, where 和平县 and 和龙市 are names. */
const JOINED = /^和.{1,8}/u;
/** How what an agency did goes on behind its name. A single character may only follow what ends as names do. */
const GOES_ON =
  "(?:坚持|认真|深入|紧紧|紧扣|紧密|按照|严格|全面|全力|积极|围绕|贯彻|根据|高度|切实|扎实|加强|持续|不断|主动|通过|收到|受理|接收|累计|聚焦|结合|立足|始终|进一步|着力|突出|充分|大力|依法|依托|依据|强化|优化|深化|完善|健全|稳步|有序|统筹|落实|推进|推动|遵循|秉持|秉承|锚定|履行|牢固|牢牢|召开|成立|制定|组织|开展|共(?!和|青)|(?<=[局厅委府会处镇乡街道心院署室办])[以在把对按未无将从])";
const SPEAKS_OF_ITSELF: readonly RegExp[] = [
  /内容涵盖([^，,。；\s\d]{4,30}?)(?:19|20)\d{2}年/,
  /(?<![^，,。\n])由([^，,。；\s]{4,30}?)编制[。，,]/,
  /(?:(?:编制|编写)并)?(?:公布|发布|编制|现将|现就|汇总|梳理)了?[《〈]?(?:(?:19|20)\d{2}年度?)?([^《〈，,。；：\s\d]{2,30}?)(?:(?:19|20)\d{2}年度?)?(?:政府信息公开|信息公开|政务公开)(?:工作)?(?:(?:19|20)\d{2})?(?:年?度)?(?:工作)?(?:报告|年报|情况)/,
];
/** Sentences that begin with the agency: 2017年，X认真贯彻…, X按照…. */
const SENTENCE_OF: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![^。\s])(?:(?:19|20)\d{2}\s?[-—–~至]\s?)?(?:19|20)\d{2}\s?学?年(?:年?度)?(?:来|以来)?[，,]?((?!度|本|我)[^，,。；：\s\d]{3,30}?)${GOES_ON}`,
    "g",
  ),
  new RegExp(
    String.raw`(?:^|[。\n])[^\S\n]*(?!我局|本局)([^《》，,。；：:\s\d]{3,30}?)(?:${GOES_ON}|(?:19|20)\d{2}年)`,
    "g",
  ),
  /(?:承担|负责|推进|做好|开展)([^《》，,。；：:\s\d]{4,30}?)(?:政府信息公开|信息公开|政务公开)工作/g,
];
/** How many sentences are asked whose they are. */
const MOST_SENTENCES = 6;
const SPEAKS_AS_PART = /[我本](?:局|委|厅|镇|乡|街|中心|校|院|办事处)/;
/** What an agency has set down for itself: 《临江县教育局政府信息公开指南》. */
const OWN_RULES =
  /《\s*([^《》，。\s\d]{4,30}?)(?:(?:19|20)\d{2}年度?)?(?:政府信息公开|政务公开|政府信息|信息公开)(?![^《》]*(?:关于|通知|格式))[^《》]*》/g;
/** 受理机构为临江县水务局 */
const RECEIVER =
  /(?:受理|工作|责任|编制|主管|承办)(?:机构|单位|部门)(?:名称)?(?:为|是|[:：])\s*([^，。；\s（(]{4,30})/g;
const CONTACT =
  /与(?:我局|本局|我委)?[^\S\n]*([^，。；\s（(]{3,30}?)[^\S\n]*(?:政府信息公开|信息公开)?(?:工作)?(?:领导小组)?(?:(?:办公室|科|(?<!办事)处)联系|(?<=(?:办事处|政府|局|委员会)[^\S\n]*)联系|[（(]地址)/;
/** A town or street with its county before it is its government: 临江县新田镇. */
const TOWN = /^\p{Script=Han}{1,6}[县区市]\p{Script=Han}{1,6}(?:[镇乡]|街道)$/u;
/** A town or street by its bare name, as a report calls itself: 新田镇, 河湾街道. */
const BARE_TOWN = /^(?![我本全各该]|乡镇)\p{Script=Han}{1,5}(?<![我本全各该乡])(?:[镇乡]|街道?)$/u;
/** A development zone by its name, as its report calls itself: 安徽舒城经济开发区, 翠山湖新区. */
const NAMED_ZONE =
  /^(?!我|本|全|国家级|省级)\p{Script=Han}{2,14}(?:经济(?:技术)?开发区|产业(?:开发|园)?区|高新区|经开区|工业园区?|工业集中区|产业园|新区|保税区|示范区|度假区|风景名?胜?区)$/u;
/** A government's report is put together by its office from those of its departments. */
const COMPILED: readonly RegExp[] = [
  /由([^，,。；\s]{2,16}?)(?:人民政府|政府)(?:办公[室厅]|信息公开[^，,。]{0,12}办公室)?(?:根据[^。]{0,160}?)?(?:综合|汇总)[^。]{0,60}?(?:各部门|各有关部门|行政机关|直属机构|乡镇|街道|[市县区]）)[^。]{0,60}?编制/,
  /(?:综合|汇总)(?:(?:19|20)\d{2}年度?)?([^，,。；\s（(]{2,14}?[省市县区州旗])(?:各(?:[县区乡镇]|[（(])|所辖)[^。]{0,80}?编制/,
];
/** The same, where it names no place: 由市政府办公厅综合各区（县）人民政府…, 综合各市人民政府和省政府各部门…. */
const COMPILED_BY_RANK =
  /由([省市县区州旗])(?:人民)?政府办公[厅室](?:根据[^。]{0,80}?)?(?:综合|汇总)各|(?:综合|汇总)各[市县区州旗][^，。]{0,16}和(?:本)?([省市县区州旗])(?:人民)?政府各(?:部门|委|有关)/;
/** A second name set inside the first: 综合行政执法（城市管理）局 is 综合行政执法局. */
const SECOND_NAME = /^(\p{Script=Han}{4,})[（(]\p{Script=Han}{2,8}[)）](局|厅|委员会|办公室)$/u;
const SITE =
  /(?:^|[在，,、。“"\s])([^，,。；、\s（(“"在《]{3,24}?)(?:门户|官方|政府)?(?:网站|官网|微信|微博|公众号|抖音)/gm;
/** 调整充实了临江县水务局政府信息公开工作领导小组 */
const GROUP =
  /(?:(?:成立|调整|充实|补充|完善)了?)+[“"]?([^，。；、\s“"]{4,20}?(?:局|委员会|委|厅|镇|乡|街道|大学|学院|医院))(?:政府信息公开|政务公开|信息公开)(?:工作)?领导小组/;
/** What ends as names do and is none. */
const NO_NAME =
  /^(?:通过|利用|依托|登录|开设|建立|请|可[与向])|党[工组]?委?(?:$|、)|^(?:镇|乡|街道)(?:人民政府|政府|办事处)|[>»›＞/]|^(?:全(?!椒|南|州)|各)|\d|高等学校$|关于|^[-•·>]|(?:报告|年报)|我[局委厅处镇办]|本[局委厅处镇办]/;
const CALL =
  /[请可](?:直接|及时|随时)?(?:联系|咨询)[:：]?\s*((?:中国[（(]\p{Script=Han}{2,4}[)）])?[^，。；\s（(]{4,30}?)(?:[（(][^）)]{4,20}[)）])?(?:办公室)?[（(，,:：。]/u;
/** 由市政府办公厅编制 of what 我市各级 have done is the government's own report. */
const OFFICE = /政府办公[厅室]$/;
const TOWN_OFFICE = /(?:[镇乡]人民政府|街道办事处)办公室$/;
const OF_THE_AREA = /(?:我|全)[省市县区州](?:各级|各地|政府信息公开|政务公开)/;
const PUT_TOGETHER = /综合|汇总/;

/**
 * The names that a report gives of itself outside its title: publisher, signature, and the sentences that say who put
 * it together, whom to ask, whose rules and site it has; the most trusted first. `head` is the text's beginning.
 */
export function listStatedNames(text: string, head: string, declared: string): string[] {
  const names = [
    ...[...head.matchAll(PUBLISHER)].map((match) => match[1] ?? ""),
    publisherBelow(head),
    ...signatureNames(text),
    ...(PUT_TOGETHER.test(head) ? compilersOf(head) : []),
    nameShortened(text),
    makerOf(text),
    ...SPEAKS_OF_ITSELF.map((pattern) => pattern.exec(text)?.[1] ?? "").map(wholeDivision),
    ...sentencesOf(text),
    ...[...head.matchAll(OWN_RULES)].map((match) => match[1] ?? ""),
    ...[...head.matchAll(RECEIVER)].map((match) => match[1] ?? ""),
    CONTACT.exec(text)?.[1] ?? "",
    CALL.exec(text)?.[1] ?? "",
    ownSite(head, text),
    GROUP.exec(head)?.[1] ?? "",
    ...declared.split("\n"),
  ].map(tidyName);
  return names
    .filter((name) => isName(withoutBrackets(name)))
    .map((name) => (isOfficeOfWhole(name, head) ? name.replace(/办公[厅室]$/, "") : name));
}

/** True where words may be an agency's name: by their ending, or as a town's or street's. */
export function isName(words: string): boolean {
  if (NO_NAME.test(words)) return false;
  if (words.endsWith("部")) return NATIONAL.test(words);
  return looksLikeAgency(words) || TOWN.test(words) || BARE_TOWN.test(words) || NAMED_ZONE.test(words);
}

function compilersOf(head: string): string[] {
  const places = COMPILED.flatMap((pattern) => pattern.exec(head)?.[1] ?? []);
  const [, office, departments] = COMPILED_BY_RANK.exec(head) ?? [];
  return [...places, office ?? departments ?? ""].filter(Boolean).map((place) => `${place}人民政府`);
}

/** A town's office speaks for the town; a city's where it tells what the whole city did. */
function isOfficeOfWhole(name: string, head: string): boolean {
  return TOWN_OFFICE.test(name) || (OFFICE.test(name) && OF_THE_AREA.test(head));
}

function withoutBrackets(name: string): string {
  return name.replace(/[（(].*[)）]$/u, "");
}

function nameShortened(text: string): string {
  for (const { index } of text.matchAll(SHORTENED)) {
    const start = Math.max(0, index - LONGEST_FULL);
    const before = `${start === 0 ? "\n" : ""}${text.slice(start, index)}`;
    const full = IN_FULL.exec(before)?.[1];
    if (full) return full;
  }
  return "";
}

function makerOf(text: string): string {
  for (const { index, 1: maker = "" } of text.matchAll(MADE_BY)) {
    const sentence =
      text
        .slice(Math.max(0, index - ONE_SENTENCE), index)
        .split(/[。\n]/)
        .at(-1) ?? "";
    if (sentence.includes("报告") || sentence.includes("本年报")) return maker;
  }
  return "";
}

/** The first name that a sentence begins with, of either kind; a division's own only where no part of it speaks. */
function sentencesOf(text: string): string[] {
  const isPart = SPEAKS_AS_PART.test(text);
  return SENTENCE_OF.map((pattern) => {
    let asked = 0;
    for (const [, words = ""] of text.matchAll(pattern)) {
      const name = isPart ? words : wholeDivision(words);
      if (isName(withoutBrackets(tidyName(name)))) return name;
      asked += 1;
      if (asked === MOST_SENTENCES) break;
    }
    return "";
  });
}

/** 编制大理白族自治州2023年…报告: a division named alone is its government. */
function wholeDivision(words: string): string {
  const { bodyIsImplied, regions } = parseAgencyName(words);
  return bodyIsImplied && regions.length > 0 ? `${words}人民政府` : words;
}

/** Whose site it is (在临江县水务局网站上), where the report speaks of itself as 我局. */
function ownSite(head: string, text: string): string {
  const self = /[我本]([局委厅署])/.exec(text)?.[1];
  if (!self) return "";
  const owner = self === "委" ? "委员会" : self;
  return [...head.matchAll(SITE)].map(([, name = ""]) => name).find((name) => name.endsWith(owner)) ?? "";
}

/** A name as sentences have it, without what leads up to it; 临江县人民|政府信息公开 gets its government back. */
function tidyName(words: string): string {
  return words
    .replace(/\s/g, "")
    .replace(/^.*(?:19|20)\d{2}年?度?/, "")
    .replace(/^并?向社会(?:公布|发布|公开)/, "")
    .replace(/^(?:本(?:年度)?报告)?(?:结合|根据|按照|现将|由|以及)/, "")
    .replace(/(?<=[局厅委署部会])(?:办公[厅室])?(?:政府信息|信息|政务)公开.*$/, "")
    .replace(LEAD_IN, (led, place: string) => (matchRegionsAt(led, 0).length > 0 ? led : place))
    .replace(JOINED, (joined) => (matchRegionsAt(joined, 0).length > 0 ? joined : joined.slice(1)))
    .replace(/(?<=[省市县区州旗镇乡])人民$/, "人民政府")
    .replace(/(?<=[局厅署部委室])(?:指挥中心|办公[厅室]|[综秘政党信宣]\p{Script=Han}{1,3}[处科]?)+$/u, "")
    .replace(/(?<=区)综合$|的$/, "")
    .replace(SECOND_NAME, "$1$2");
}

const PUBLISHER_LABEL = /(?:发布|发文)(?:机构|单位|机关)/;

/** The cell below 发布机构, where a head table has its labels in one row and their values in the next. */
function publisherBelow(head: string): string {
  if (!PUBLISHER_LABEL.test(head)) return "";
  const lines = head.split("\n").map((line) => line.split(/[|\t]/).map((cell) => cell.trim()));
  for (const [at, cells] of lines.entries()) {
    const column = cells.findIndex((cell) => /^(?:发布|发文)(?:机构|单位|机关)$/.test(cell));
    if (column >= 0) return lines[at + 1]?.[column] ?? "";
  }
  return "";
}

const SEAL = /[(（]?(?:公章|盖章|印章)[)）]?/g;

/** Short lines at the end that are an agency's name, the last first; a date may stand behind the name. */
function signatureNames(text: string): string[] {
  const lines = text
    .slice(Math.max(text.length - 3000, Math.floor(text.length * 0.2)))
    .split("\n")
    .map((line) => squeeze(line.includes("章") ? line.replace(SEAL, "") : line));
  const names = lines.map((line) => (line.endsWith("日") ? line.replace(/\d{4}年\d{1,2}月\d{1,2}日$/, "") : line));
  return names.filter((line) => line.length >= 3 && line.length <= 30 && looksLikeAgency(line)).reverse();
}
