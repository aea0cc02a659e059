import { toPinyin } from "@/db/search/transliterate";

/** Words that agencies' names are made of, so that an address falls into readable parts. The longest match wins. */
const NAME_WORDS = `
  人民 政府 法院 检察院 市容 分局 产业 与 和 支队 大队 委员会 办公室 办公厅 综合 行政 执法 城市 管理 城乡
  建设 住房 发展 改革 教育 科学 技术 工业 信息化 信息 民族 宗教 事务 公安 民政 司法 财政
  人力 资源 社会 保障 自然 规划 生态 环境 保护 交通 运输 水利 水务 农业 农村 商务 文化
  旅游 广播 电视 体育 卫生 健康 退役 军人 应急 审计 外事 国有 资产 监督 市场 监管 统计
  医疗 医保 金融 信访 园林 绿化 林业 审批 服务 政务 大数据 数据 税务 总局 国家 开发区
  示范区 经济 高新 街道 办事处 机关 中心 粮食 储备 气象 地震 知识 产权 档案 海洋 渔业
  消防 救援 公共 房产 房屋 市政 公用 局 厅 委 办`
  .trim()
  .split(/\s+/);
const LONGEST_WORD = Math.max(...NAME_WORDS.map((word) => word.length));
const WORDS: ReadonlySet<string> = new Set(NAME_WORDS);
const REGION_SUFFIX = /^(.+?)(特别行政区|[^省市区县旗盟]*自治[区州县旗]|省|市|区|县|旗|盟|州|地区|街道|镇|乡)$/;

/**
 * The stable part of an agency's address: its name in pinyin, parted by words: 济南市城市管理局 gives
 * `jinan-shi-chengshi-guanli-ju`. `regionNames` are the agency's region and those above it, so that place names are read
 * and parted as such. Where another agency `isTaken` the address, the region's code follows, then a number.
 */
export function toAgencySlug(
  agency: { name: string; regionCode: string; regionNames: readonly string[] },
  isTaken: (slug: string) => boolean,
): string {
  const slug = splitName(agency.name, agency.regionNames).map(toWord).filter(Boolean).join("-");
  const candidates = [slug, `${slug}-${agency.regionCode}`];
  for (let number = 2; ; number += 1) {
    const free = candidates.find((candidate) => candidate && !isTaken(candidate));
    if (free) return free;
    candidates.splice(0, candidates.length, `${slug}-${agency.regionCode}-${number}`);
  }
}

/** Regions, words, and between them what neither is: 闻韶街道办事处 parts into 闻韶, 街道, 办事处. */
function splitName(name: string, regionNames: readonly string[]): string[] {
  const places = regionNames.flatMap((region) => [region, toStem(region)]);
  const parts: string[] = [];
  let unknown = "";
  for (let at = 0; at < name.length; ) {
    const rest = name.slice(at);
    const place = places.find((one) => rest.startsWith(one));
    const known = place ?? findWord(rest);
    if (known) parts.push(unknown, ...(place ? splitPlace(place) : [known]));
    unknown = known ? "" : unknown + rest.slice(0, 1);
    at += known?.length ?? 1;
  }
  return [...parts, unknown];
}

function splitPlace(place: string): string[] {
  return REGION_SUFFIX.exec(place)?.slice(1) ?? [place];
}

/** 淄博 for 淄博市, which 淄博高新技术产业开发区 begins with; one character alone is no name. */
function toStem(region: string): string {
  const stem = splitPlace(region)[0] ?? region;
  return stem.length > 1 ? stem : region;
}

function findWord(text: string): string | undefined {
  for (let length = LONGEST_WORD; length > 0; length -= 1) {
    const candidate = text.slice(0, length);
    if (WORDS.has(candidate)) return candidate;
  }
  return undefined;
}

function toWord(part: string): string {
  return toPinyin(part).replaceAll(/[^a-z0-9]/g, "");
}
