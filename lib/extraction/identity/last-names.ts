import { matchRegionsAt } from "@/lib/domain/regions/region-names";
import { listTownSeats } from "@/lib/domain/regions/towns";
import { isName } from "./stated-names";

const TOWN_OFFICE = /(镇|乡|街道?)(?:人民政府|政府|办事处|办|党工委)/g;
const TOWN_SELF = /[我本](?:镇|乡|街道|办事处|街)/;
const LONGEST_TOWN = 4;
const ZONE_SELF = /[我本](?:区|委|开发区|园区|新区)|管委会/;
const ZONE_ENDS = /(?:开发|高新|园|示范|保税|度假)区/g;
const LONGEST_COVER = 30;
const LONGEST_ZONE = 18;
const HAN = /^\p{Script=Han}+$/u;
/** 首页 > 信息公开目录 > 区统计局 > 年度报告 */
const TRAIL = /^[^\n。，]{2,80}[>»›＞/][^\n。，]{1,120}$/gm;

/**
 * The names a report that states none may still go by: the cells of the page's trail, lines of its cover, and the town whose government
 * it speaks of where it says 我镇. Asked only where all else names nobody.
 */
export function listLastNames(text: string, head: string): string[] {
  return [...namesOfTrail(head), ...namesOnCover(head), ...ownTowns(text), ...ownZones(text)];
}

function namesOfTrail(head: string): string[] {
  const cells = [...head.matchAll(TRAIL)].flatMap(([line]) => line.split(/[>»›＞/]/).slice(1));
  return cells
    .map((cell) => cell.replace(/\s/g, ""))
    .filter((cell) => cell.length >= 3 && isName(cell))
    .reverse();
}

/** A line of the report's first page that is a name: 临江市统计局•国家统计局临江调查队 gives both. */
function namesOnCover(head: string): string[] {
  const cells = head.split(/[\n•·]/).map((line) => line.replace(/\s/g, ""));
  return cells.filter((cell) => cell.length >= 4 && cell.length <= LONGEST_COVER && isName(cell));
}

/** 玉峰镇 of 将玉峰镇人民政府预算决算公开: the longest words before 人民政府 that some town is called. */
function ownTowns(text: string): string[] {
  if (!TOWN_SELF.test(text)) return [];
  const found = new Set<string>();
  for (const { index, 1: rank = "" } of text.matchAll(TOWN_OFFICE)) {
    const town = townBefore(text, index, rank);
    if (town) found.add(town);
  }
  return [...found];
}

/** 南京经济技术开发区 of 在南京经济技术开发区网站发布: a zone with the place it is named after, where one speaks as 我区. */
function ownZones(text: string): string[] {
  if (!ZONE_SELF.test(text)) return [];
  const found = new Set<string>();
  for (const { index, 0: zone } of text.matchAll(ZONE_ENDS)) {
    const end = index + zone.length;
    for (let from = Math.max(0, end - LONGEST_ZONE); from < index; from++) {
      if (matchRegionsAt(text, from).length === 0 || !HAN.test(text.slice(from, end))) continue;
      found.add(`${text.slice(from, end)}管理委员会`);
      break;
    }
  }
  return [...found];
}

function townBefore(text: string, index: number, rank: string): string | undefined {
  for (let length = LONGEST_TOWN; length > 0; length--) {
    const words = `${text.slice(Math.max(0, index - length), index)}${rank === "街" ? "街道" : rank}`;
    if (listTownSeats(words).length > 0) return words;
  }
  return undefined;
}
