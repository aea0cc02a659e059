/** Further wordings of the genre, of every kind of agency, each with every fact it states. */
export const WORDINGS: readonly (readonly [text: string, ...facts: string[]])[] = [
  // Staff and training
  ["我镇明确2名工作人员作为专职信息公开员，负责日常发布。", "resources.staff.full_time 2"],
  ["全区现有14名政府信息公开工作兼职人员。", "resources.staff.part_time 14"],
  ["信息公开工作由办公室牵头，并安排了3名工作人员主要负责此项工作。", "resources.staff 3"],
  ["全年举办三期信息员业务培训班。", "resources.trainings 3"],
  [
    "2022年从事信息公开工作的人员4人；全年累计工作经费支出为人民币6000元。",
    "resources.staff 4",
    "resources.budget 6000",
  ],
  ["全区政务公开培训经费由财政保障，全年投入专项经费8万元。", "resources.budget 80000"],
  ["村务公开栏建设投入项目专项经费8万元。"],
  ["确定2名领导统筹，1名同志具体负责信息公开日常工作。", "resources.staff 1"],
  ["由办公室指定2人（兼职）负责日常的政府信息公开工作。", "resources.staff.part_time 2"],
  // Requests
  [
    "共收到申请46件，其中电子邮箱申请1件、信函申请3件、网上申请42件。",
    "requests.received 46",
    "requests.received.mail 3",
    "requests.received.online 42",
  ],
  [
    "共收到政府信息公开申请5件，其中电子邮件申请2件、当面申请3件。",
    "requests.received 5",
    "requests.received.online 2",
    "requests.received.in_person 3",
  ],
  ["全年共发文142件，其中主动公开14件、依申请公开108件。", "disclosure.items 14"],
  ["2022年收到群众来信申请政府信息公开3件。", "requests.received 3"],
  ["我局接到依申请公开方面的诉求2件，均依法告知。", "requests.received 2"],
  ["2022年不予公开信息有12条，主要是人事方面的信息。"],
  ["全年未发生因政府信息公开申请行政复议，提起行政诉讼的情况。", "reconsideration.total 0", "litigation.total 0"],
  ["2022年度我街道发生依申请公开2次。", "requests.received 2"],
  // Totals and what is only a part
  [
    "共公开政府信息2400条，其中全文电子化率达100%，本年度新增的主动公开信息185条。",
    "disclosure.items 2400",
    "disclosure.items 185",
  ],
  ["局网站主动公开政府信息累计达860条。2022年新增120条。"],
  [
    "在局网站公开政府信息210条。在网站上公开的政府信息中办事服务类信息8条、互动类信息3条。",
    "disclosure.items.website 210",
  ],
  ["区政府网站发布政府信息3200条。在专栏发布防汛信息46条。", "disclosure.items.website 3200"],
  ["街道公示栏公开信息每月更新1次，包括党务公开栏、文化宣传栏等，全年共公开信息90条。", "disclosure.items.other 90"],
  ["我局在“江城阳光网”更新各类信息512条。", "disclosure.items.website 512"],
  ["利用新媒体微信公众号发布信息64条。", "disclosure.items.wechat 64"],
  ["全年信息更新320条，其中“财政资金”发布量33条，“人事信息”发布量12条。"],
  [
    "全年主动公开政府信息130条。此外，还通过召开村民会议、张贴宣传单等方式，公开各类政府信息25条。",
    "disclosure.items 130",
  ],
  ["2022年，主动公开政府工作信息、动态430多条。", "disclosure.items 430"],
  // Answers, proposals, decisions
  ["回应热点事件或舆情2次；4次参加区政府组织的在线访谈栏目。", "response.hot_topics 2", "response.interviews 4"],
  ["及时公开我局承办的9件人大代表建议和6件政协委员提案办理情况。", "proposals.congress 9", "proposals.conference 6"],
  ["对占道经营、乱倒垃圾等出具书面形式行政处罚41件。", "actions.penalty.decisions 41"],
  [
    "主动公开政务信息86条，其中，规范性文件5件；办理行政许可处理决定142件。",
    "disclosure.items 86",
    "disclosure.normative_documents 5",
    "actions.permit.decisions 142",
  ],
  ["编印政府公报4期，刊载规章、重要发文、数据公报等52件。", "disclosure.items.gazette 52"],
  ["全年公开政府信息121条，其中政府文件38条、政府公报20条。", "disclosure.items 121"],
  [
    "通过局网站公开政府信息820条，其中，通知公告栏发布信息190条，政务公开栏发布信息94条。",
    "disclosure.items.website 820",
  ],
  ["在政府信息平台、微博、微信等媒介上公开政务信息420条。", "disclosure.items 420"],
  ["在区政府信息公开网上公布41条。", "disclosure.items.website 41"],
  ["2022年主动公开政府信息96条。截止2022年底，已主动公开政府信息1840多条。", "disclosure.items 96"],
  ["通过省级以上网络公开信息340条。"],
  [
    "全年共公开信息96篇（其中网站62篇。省厅网站采用信息8篇、报纸采用6篇）、发布检查结果公告1篇。",
    "disclosure.items 96",
    "disclosure.items.website 62",
  ],
];
