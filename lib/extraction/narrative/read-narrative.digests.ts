/** Sentences in the words of short restatements of reports, of every kind of agency, each with every fact it states. */
export const DIGESTS: readonly (readonly [text: string, ...facts: string[]])[] = [
  // Channels by a name of their own
  ["通过“平安松城网”共主动公开信息840条。", "disclosure.items.website 840"],
  ["“松城就业网”全年更新信息1200余条。", "disclosure.items.website 1200"],
  ["通过松城政府在线共主动公开政府信息310条，全文电子化率达100%。", "disclosure.items.website 310"],
  ["通过局域网发布通报12条。"],
  [
    "在省级以上刊物主动公开信息64条，本地媒体主动公开信息80余条。",
    "disclosure.items.media 64",
    "disclosure.items.media 80",
  ],
  [
    "局网站发布信息500条，微信公众号发布推文120篇，头条号发布信息40条。",
    "disclosure.items.website 500",
    "disclosure.items.wechat 120",
  ],
  ["依托区政府网站、企业信用信息公示系统、客户端公开各类信息260条。", "disclosure.items 260"],
  ["在信用信息公示系统公开登记信息160条。"],
  ["在“松城政务”微信公众号发布工作动态、转载要闻140条。", "disclosure.items.wechat 140"],
  ["县政府信息公开网站发布主动公开信息26大项、70小项，共计3120条。", "disclosure.items.website 3120"],
  [
    "运用市信息报送平台、局微信公众平台等多种途径，广泛公开信息，2022年主动公开政务信息130余条。",
    "disclosure.items 130",
  ],
  ["“松城区退役军人”微信公众号发布政策解读、工作动态、服务信息等共计128条。", "disclosure.items.wechat 128"],
  ["发行《松城政报》12期，发布政府信息462条，赠阅2万份。", "disclosure.items.gazette 462"],
  // Totals
  ["2022年1月至今，通过政府门户网站主动公开信息306条。", "disclosure.items.website 306"],
  ["至今累计公开信息9306条。"],
  ["全年主动公开各类财政信息512条。", "disclosure.items 512"],
  ["全年主动公开党务、政务类审计信息38条。", "disclosure.items 38"],
  ["全年主动公开财政信息112条、教育信息300条。"],
  [
    "围绕环境保护等重点领域公开政府信息1517条。一是公开水质信息340条；二是主动公开处罚决定书等执法信息120条。",
    "disclosure.items 1517",
  ],
  ["重点领域公开政府信息数23条。"],
  ["发布解读信息15条，其中政务图解4条。", "response.interpretations 15"],
  ["本年度共主办3场新闻发布会，同时参加区里举办的其他发布会。", "response.press_conferences 3"],
  // Requests and review
  ["共收到社会各界6宗政府信息公开申请，均已按时办结。", "requests.received 6"],
  [
    "共受理申请12件，其中通过网上提交申请表方式提出的政府信息公开请求9件，通过信函方式提出申请3件。",
    "requests.received 12",
    "requests.received.online 9",
    "requests.received.mail 3",
  ],
  [
    "受理申请9件，同意公开的有2件，部分公开的有3件，已公开的有4件。",
    "requests.received 9",
    "outcome.granted 2",
    "outcome.partial 3",
    "outcome.already_public 4",
  ],
  [
    "答复申请58件（含上年度转结申请8件，另有5件申请转结下年度继续办理）。",
    "outcome.total 58",
    "requests.carried_in 8",
    "requests.carried_out 5",
  ],
  ["2件政府信息公开被申请行政复议，未发生行政诉讼。", "reconsideration.total 2", "litigation.total 0"],
  [
    "收到行政诉讼5件，其中未经复议直接起诉3件，复议后起诉2件。",
    "litigation.total 5",
    "litigation.direct.total 3",
    "litigation.after_reconsideration.total 2",
  ],
  ["办事处安排了2名办公室工作人员兼职负责政务公开的日常工作。", "resources.staff.part_time 2"],
];
