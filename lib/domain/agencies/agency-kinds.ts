import { matchRegionsAt } from "@/lib/domain/regions/region-names";
import { isWithin, regionLevel } from "@/lib/domain/regions/regions";

/** What an agency does. `words` in its name tell; the first kind whose words are there is its own. */
export type AgencyKind = { code: string; zh: string; en: string; words: RegExp };

/** Every kind, in the order in which names are read: narrow ones before wide ones. */
export const AGENCY_KINDS = [
  {
    code: "city-management",
    zh: "城市管理",
    en: "City management",
    words: /城市管理|城管|市政市容|综合(?:行政)?执法|城市综合管理|绿化(?:和)?市容|城乡管理|市容园林/,
  },
  {
    code: "approval",
    zh: "行政审批与政务服务",
    en: "Administrative approval",
    words: /行政审批|政务服务|审批服务|政务公开/,
  },
  { code: "education", zh: "教育", en: "Education", words: /教育|学校|大学|学院|中学|小学|幼儿园/ },
  { code: "health", zh: "卫生健康", en: "Health", words: /卫生|健康|计划生育|医院|疾病预防|疾控|医疗保障|红十字/ },
  { code: "science", zh: "科学技术", en: "Science and technology", words: /科学技术|科技|知识产权/ },
  { code: "police", zh: "公安", en: "Police", words: /公安|警察|交警|出入境/ },
  { code: "justice", zh: "司法", en: "Justice", words: /司法|法制办|仲裁|法院|检察/ },
  { code: "finance", zh: "财政", en: "Finance", words: /财政|国有资产|金融|税务|公积金|人民银行|证券|保险监/ },
  { code: "audit", zh: "审计", en: "Audit", words: /审计/ },
  { code: "statistics", zh: "统计", en: "Statistics", words: /统计|调查(?:总)?队/ },
  {
    code: "civil-affairs",
    zh: "民政与退役军人",
    en: "Civil affairs and veterans",
    words: /(?<!人)民政|退役军人|残疾人|老龄|慈善|移民|扶贫|乡村振兴/,
  },
  {
    code: "labour",
    zh: "人力资源和社会保障",
    en: "Labour and social security",
    words: /人力资源|社会保[障险]|人事局|劳动|就业/,
  },
  {
    code: "planning",
    zh: "自然资源和规划",
    en: "Natural resources and planning",
    words: /自然资源|国土资源|城[乡市]规划|规划(?:和|局|分局)|测绘|地质|不动产|海洋/,
  },
  { code: "environment", zh: "生态环境", en: "Environment", words: /生态环境|环境保护|气象|地震/ },
  {
    code: "housing",
    zh: "住房和城乡建设",
    en: "Housing and construction",
    words: /住房|建设(?:局|委员会|厅|和)|城乡建设|房产|房屋|房地产|征收|人民防空/,
  },
  { code: "transport", zh: "交通运输", en: "Transport", words: /交通|公路|铁路|港务|海事|民航|邮政|航道|地铁/ },
  { code: "water", zh: "水务水利", en: "Water", words: /水务|水利|河务|排水/ },
  {
    code: "agriculture",
    zh: "农业农村与林业",
    en: "Agriculture and forestry",
    words: /农业|农村|农林|林业|畜牧|渔业|园林|粮食|供销/,
  },
  { code: "commerce", zh: "商务", en: "Commerce", words: /商务|招商|投资促进|口岸|海关|经济合作|外经贸/ },
  {
    code: "culture",
    zh: "文化和旅游",
    en: "Culture and tourism",
    words: /文化|旅游|广播|电视|新闻出版|文物|体育|图书馆|博物馆|档案/,
  },
  {
    code: "market",
    zh: "市场监督管理",
    en: "Market regulation",
    words: /市场监督|工商行政|质量技术监督|食品药品|药品监督|烟草/,
  },
  { code: "emergency", zh: "应急管理", en: "Emergency management", words: /应急管理|安全生产|消防|救援/ },
  {
    code: "industry",
    zh: "工业和信息化",
    en: "Industry and information",
    words: /工业|信息化|经济贸易|经济和|大数据|中小企业|电力|能源|通信/,
  },
  {
    code: "development",
    zh: "发展和改革",
    en: "Development and reform",
    words: /发展(?:和|与)?改革|物价|发展研究|经济研究/,
  },
  {
    code: "ethnic",
    zh: "民族宗教与侨务",
    en: "Ethnic, religious and overseas affairs",
    words: /民族|宗教|侨务|台湾|港澳|外事/,
  },
  { code: "affairs", zh: "机关事务与信访", en: "Government affairs", words: /机关事务|信访|公共资源|接待|政策研究/ },
  {
    code: "government",
    zh: "政府与办公机构",
    en: "Government and its office",
    words: /人民政府(?:办公[厅室])?$|街道办事处$|管理委员会$|行政公署$|地区办事处$|^国务院(?:办公厅)?$/,
  },
  { code: "other", zh: "其他", en: "Other", words: /(?:)/ },
] as const satisfies readonly AgencyKind[];
export type AgencyKindCode = (typeof AGENCY_KINDS)[number]["code"];

/** Levels from the State down. */
export const AGENCY_LEVELS = [
  { code: "nation", zh: "国家级", en: "National" },
  { code: "province", zh: "省级", en: "Provincial" },
  { code: "city", zh: "市级", en: "City" },
  { code: "district", zh: "区县级", en: "District or county" },
  { code: "town", zh: "乡镇街道", en: "Town or street" },
] as const;
export type AgencyLevel = (typeof AGENCY_LEVELS)[number]["code"];

/** Governments, streets and zones are told by how they end, whatever their places are named after: 体育馆路街道办事处. */
const GOVERNS = /(?:人民政府(?:办公[厅室])?|街道办事处|地区办事处|行政公署|[区园港岛]管理委员会)$/;
const TOWN = /(?:[镇乡]|苏木)(?:人民政府)?$|街道(?:办事处)?$|地区办事处$/;
const NATIONAL = /^(?:国务院|国家(?!级)|中华人民共和国|中国|海关总署|审计署|\p{Script=Han}{2,12}部$)/u;

/**
 * What an agency of this official name does and on which level. `regionCode` (GB/T 2260, "000000" for the State)
 * settles the level where given; without it the region words of the name do, and a name without any is national.
 */
export function describeAgency(name: string, regionCode?: string): { kind: AgencyKindCode; level: AgencyLevel } {
  const kind = GOVERNS.test(name)
    ? "government"
    : (AGENCY_KINDS.find(({ words }) => words.test(name))?.code ?? "other");
  return { kind, level: TOWN.test(name) ? "town" : levelOf(name, regionCode) };
}

function levelOf(name: string, regionCode: string | undefined): AgencyLevel {
  if (regionCode === "000000") return "nation";
  if (regionCode) return regionLevel(regionCode);
  const named = findNamedRegion(name);
  if (named) return regionLevel(named);
  return NATIONAL.test(name) ? "nation" : "city";
}

/** The code of the last of the divisions that a name begins with: 青岛市市南区人民政府 → 370202; undefined where none. */
export function findNamedRegion(name: string): string | undefined {
  let code: string | undefined;
  for (let at = 0; ; ) {
    const match = matchRegionsAt(name, at).find(({ full }) => full);
    if (!match) return code;
    const above = code;
    code = (match.regions.find((region) => above && isWithin(region.code, above)) ?? match.regions[0])?.code;
    at += match.name.length;
  }
}
