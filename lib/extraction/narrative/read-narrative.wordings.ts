/** Further wordings of the genre, of every kind of agency, each with every fact it states. */
export const WORDINGS: readonly (readonly [text: string, ...facts: string[]])[] = [
  // Staff and training
  ["我镇明确2名工作人员作为专职信息公开员，负责日常发布。", "resources.staff.full_time 2"],
  ["全区现有14名政府信息公开工作兼职人员。", "resources.staff.part_time 14"],
  ["信息公开工作由办公室牵头，并安排了3名工作人员主要负责此项工作。", "resources.staff 3"],
  ["全年举办三期信息员业务培训班。", "resources.trainings 3"],
  // Requests
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
  ["通过省级以上网络公开信息340条。"],
  [
    "全年共公开信息96篇（其中网站62篇。省厅网站采用信息8篇、报纸采用6篇）、发布检查结果公告1篇。",
    "disclosure.items 96",
    "disclosure.items.website 62",
  ],
];
