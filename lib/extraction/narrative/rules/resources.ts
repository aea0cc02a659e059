import { type Rule, UNITS } from "@/lib/extraction/narrative/rule";

const FULL = "(?:专职|全职)";
const PART = "(?:兼职)";
const STAFF = "(?:的)?(?:政府|政务)?(?:信息)?(?:公开)?(?:工作|管理|信息|联络|业务)?(?:人员|员|干部)?";
/** 1名工作人员作为专职信息员, 16名政府信息公开工作兼职人员. */
const AS =
  "(?:为|是|的)?(?:[^，。；、]{0,6}?(?:人员|同志|干部)(?:作为|担任|为|是)?)?(?:(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:的)?)?";
const PEOPLE = new Set(["名", "人", "位", "个"]);
const OTHER_STAFF = /网格|执法|环卫|消防|安全员|志愿|保洁|网评|评论|监督员|社工|辅警|调解/;
const OTHER_OR_BOTH = new RegExp(`${OTHER_STAFF.source}|专职?(?:、|和|与|及|或)?兼职`);
const OPENNESS = /政府信息公开|政务公开|信息公开|公开工作/;
/** What a report tells of its own means in the same breath as of its trainings. */
const MEANS = /专项经费|查阅点|信息员\d|专职\d|兼职\d|均为兼职/;
const OPENNESS_OR_MEANS = new RegExp(`${OPENNESS.source}|经费|机构|人员|保障|支出`);

/** Who does the work, where documents may be read, what it costs, and who was trained. Staff stays from year to year. */
export const RESOURCE_RULES: readonly Rule[] = [
  {
    name: "resources.staff.full-time",
    metric: "resources.staff.full_time",
    lead: new RegExp(`${FULL}${STAFF}$`),
    not: OTHER_STAFF,
    units: PEOPLE,
    anyYear: true,
  },
  {
    name: "resources.staff.part-time",
    metric: "resources.staff.part_time",
    lead: new RegExp(`${PART}${STAFF}$`),
    not: OTHER_OR_BOTH,
    units: PEOPLE,
    anyYear: true,
  },
  {
    name: "resources.staff.full-time.figure-first",
    metric: "resources.staff.full_time",
    tail: new RegExp(`^${AS}${FULL}(?!和|与|及|、?兼)`),
    not: OTHER_STAFF,
    units: PEOPLE,
    anyYear: true,
  },
  {
    name: "resources.staff.part-time.figure-first",
    metric: "resources.staff.part_time",
    tail: new RegExp(`^${AS}${PART}(?!和|与|及|、?专)`),
    not: OTHER_STAFF,
    units: PEOPLE,
    anyYear: true,
  },
  {
    name: "resources.staff",
    metric: "resources.staff",
    lead: /(?:从事|负责|承担)?(?:政府信息公开|政务公开|信息公开)(?:工作|专兼职|专（兼）职|日常)*(?:的)?(?:工作|专兼职|管理)?(?:人员|队伍)$|从事(?:政府信息公开|政务公开|信息公开)(?:工作)?的?$/,
    not: /培训|参加(?!(?:政府信息公开|政务公开|信息公开)工作)|会议|人次/,
    units: PEOPLE,
    anyYear: true,
  },
  {
    // 设置政府信息公开工作机构32个，查阅点56个，工作人员221人（专职31人…）
    name: "resources.staff.behind-offices",
    metric: "resources.staff",
    lead: /^工作人员$/,
    passage: /(?:信息公开|政务公开)[^。；]{0,12}机构\d+个，[^。；]*$|机构\d+个[^。；]*查阅点\d/,
    units: PEOPLE,
  },
  {
    name: "resources.staff.both-kinds",
    metric: "resources.staff",
    tail: /^(?:政府信息公开|政务公开|信息公开)?专、?兼职(?:政府信息公开|政务公开|信息公开)?(?:工作)?人员/,
    units: PEOPLE,
    anyYear: true,
  },
  {
    name: "resources.staff.both-kinds.lead",
    metric: "resources.staff",
    lead: new RegExp(`专职?(?:、|和|与|及|或)?兼职${STAFF}$`),
    about: OPENNESS,
    units: PEOPLE,
    anyYear: true,
  },
  {
    name: "resources.staff.figure-first",
    metric: "resources.staff",
    lead: /(?:配备|确定|安排|明确|指定|制定|委派|选派|抽调|落实|设|配|有|由)$|^$/,
    tail: /^(?:专人|工作人员|人员|同志|干部|专兼职(?:工作)?人员)?(?:[专全]、?兼职)?(?:具体|专门)?(?:负责|从事|承担)(?:本[^，]{0,6}|日常)?(?:的)?(?:政府信息公开|政务公开|信息公开)/,
    units: PEOPLE,
    anyYear: true,
  },
  {
    name: "resources.staff.figure-first.named",
    metric: "resources.staff",
    lead: /(?:有|现|配备|设|安排)$/,
    tail: /^(?:政府信息公开|政务公开|信息公开)(?:工作)?人员/,
    units: PEOPLE,
    anyYear: true,
  },
  {
    name: "resources.staff.provided",
    metric: "resources.staff",
    lead: /配备(?:了)?$/,
    tail: /^工作人员(?:$|，)/,
    told: OPENNESS,
    units: PEOPLE,
    anyYear: true,
  },
  {
    name: "resources.staff.figure-first.this-work",
    metric: "resources.staff",
    lead: /(?:配备|确定|安排|明确|指定|委派|选派|抽调|落实|配|有|由)$/,
    tail: /^(?:专人|工作人员|人员|同志|干部)?(?:具体|专门|主要)?(?:负责|从事|承担)(?:此项|该项|这项)工作/,
    passage: OPENNESS,
    units: PEOPLE,
    anyYear: true,
  },
  {
    name: "resources.reading-points",
    metric: "resources.reading_points",
    lead: /(?:查阅)(?:点|场所|中心|室|处|窗口)(?:的)?$/,
    units: UNITS.places,
    anyYear: true,
  },
  {
    name: "resources.reading-points.figure-first",
    metric: "resources.reading_points",
    tail: /^(?:[^，、。；\d]{0,4}?政府信息(?:公开)?|信息公开|信息|公共|专门(?:的)?|集中|固定)*查阅(?:点|场所|中心|室|处|窗口)/,
    units: UNITS.places,
    anyYear: true,
  },
  {
    name: "resources.offices",
    metric: "resources.offices",
    lead: /(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:专门)?(?:工作)?机构$/,
    units: UNITS.places,
    anyYear: true,
  },
  {
    name: "resources.offices.beside-points",
    metric: "resources.offices",
    lead: /(?:^|设有|现有|设立)专门(?:工作)?机构$/,
    told: /机构\s*\d+\s*个[^。；]*查阅点/,
    units: UNITS.places,
    anyYear: true,
  },
  {
    name: "resources.offices.figure-first",
    metric: "resources.offices",
    tail: /^(?:专门(?:的)?)?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:专门)?(?:工作)?机构/,
    units: UNITS.places,
    anyYear: true,
  },
  {
    name: "resources.budget",
    metric: "resources.budget",
    lead: /(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:的)?(?:专项|工作)?经费(?:投入|支出|预算)?$/,
    units: UNITS.money,
  },
  {
    name: "resources.budget.spent",
    metric: "resources.budget",
    lead: /(?:^|投入|安排|落实|支出|拨付|拨出|保障|配套|列支|全年|年度?|共|累计|合计)(?:了)?(?:专项|工作)(?:工作|专项)?经费(?:支出|投入|共|合计)*(?:为?人民币)?$/,
    not: /三公|扶贫|项目|绿化|拆违|活动/,
    about: OPENNESS_OR_MEANS,
    units: UNITS.money,
  },
  {
    name: "resources.meetings",
    metric: "resources.meetings",
    lead: /(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:的)?(?:专题|推进|部署|工作|协调|调度|联席)*(?:会议|会|例会)?(?:(?:或|和|及|与|、)(?:各类|各种)?专题会议|(?<=会议|会|例会))$/,
    not: /培训|新闻发布/,
    units: new Set(["次", "场", "场次", "个"]),
  },
  {
    name: "resources.trainings",
    metric: "resources.trainings",
    lead: /培训(?:班|会|活动|讲座)*$/,
    passage: OPENNESS,
    not: /参加|参与|舆情|普法|执法|业务技能|人次|发布|消防|安全|参训|接受培训|覆盖/,
    units: new Set(["", "次", "场", "期", "场次", "期次", "个", "班次"]),
  },
  {
    name: "resources.trainings.told-of-before",
    metric: "resources.trainings",
    lead: /(?:举办|开展|组织|召开|组织开展)(?:了)?$/,
    tail: /^(?:业务|专题|集中|专门)*培训(?:班|会|活动)?$/,
    told: OPENNESS,
    units: new Set(["次", "场", "期", "场次", "期次"]),
  },
  {
    name: "resources.trainings.label",
    metric: "resources.trainings",
    lead: /举办各类培训班$/,
    units: new Set(["", "次", "场", "期", "个"]),
  },
  {
    // 全年投入专项经费38万元，召开专题会议5次，举办培训班3期，培训180人次
    name: "resources.meetings.beside-means",
    metric: "resources.meetings",
    lead: /^(?:召开|组织召开)(?:工作|专题)(?:会议|会)$/,
    told: MEANS,
    units: new Set(["次", "场", "场次"]),
  },
  {
    name: "resources.trainings.beside-means",
    metric: "resources.trainings",
    lead: /^(?:举办|组织|开展)(?:各类|业务|专题|学习)*培训(?:班)?$/,
    told: MEANS,
    units: new Set(["次", "场", "期", "场次", "期次"]),
  },
  {
    name: "resources.trainees.beside-means",
    metric: "resources.trainees",
    lead: /^(?:培训|参加|参训|受训)(?:人员|人数)?$/,
    passage: /培训(?:班)?\d+[次场期]/,
    told: MEANS,
    units: new Set(["人次", "人", "名"]),
  },
  {
    // 年初、年中两次举办政府信息公开工作培训
    name: "resources.trainings.times-first",
    metric: "resources.trainings",
    tail: /^(?:组织|举办|召开|开展)[^，]{0,6}(?:政府信息公开|政务公开|信息公开)[^，]{0,10}培训/,
    units: new Set(["次"]),
  },
  {
    name: "resources.trainees.label",
    metric: "resources.trainees",
    lead: /接受培训(?:人员)?$/,
    units: new Set(["人次", "人", "名"]),
  },
  {
    name: "resources.trainees.told-of-before",
    metric: "resources.trainees",
    lead: /^(?:参加|参训|受训|培训)(?:人|人员|人次)?$/,
    passage: /培训/,
    told: OPENNESS,
    units: new Set(["人次", "人", "名"]),
  },
  {
    name: "resources.trainings.figure-first",
    metric: "resources.trainings",
    lead: /(?:举办|开展|组织|召开|组织开展)(?:了)?$/,
    tail: /^(?:全[市区县]|专题|集中)*(?:政府信息公开|政务公开|信息公开|信息员|政务信息员|联络员)[^，、]{0,10}培训/,
    units: new Set(["次", "场", "期", "场次", "期次"]),
  },
  {
    name: "resources.trainees",
    metric: "resources.trainees",
    lead: /(?:接受培训|培训|参训|受训|参加培训)(?:的)?(?:各类|相关|有关|各级|工作|公开)*(?:人员|干部|人数|学员|人|对象)*$/,
    passage: OPENNESS,
    not: /舆情|普法|执法|消防|安全/,
    units: new Set(["人次", "人", "名"]),
  },
];
