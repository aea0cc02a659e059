import { type Rule, UNITS } from "@/lib/extraction/narrative/rule";

const PUBLISH = "(?:主动公开|主动发布|主动公布|公开|发布|公布|编发|上传|更新|采编|审核发布|推送)";
const ALL = "(?:了|各类|各种|各项|全部|有关|相关|各|新增|累计|共|合计|本[局委办镇区市县]|全[区市县镇乡局])*";
/** The matter that an office's information is of: 主动公开海关政府信息. */
const MATTER =
  "(?:海关|税务|环境|环保|公安|警务|教育|卫生|交通|规划|民政|水利|水务|气象|地震|国土|城管|食药|质监|工商|审计|统计|人社|住建|农业|林业|财政|生态环境|城市管理|园林|绿化|卫健|司法|旅游|文旅|体育|商务|科技|应急|安监|市场监管|自然资源|建设|人防)?";
const INFORMATION = "(?:法定|政府|政务|公开|主动|工作|信息|内容|文件|条目|中外文|稿件)";

/** 主动公开…等执法信息220条 is the whole only where the report says no other; so is 围绕…等重点领域公开信息. */
export const SUCH_AS_RULE = "disclosure.items.such-as";
export const KEY_AREAS_RULE = "disclosure.items.key-areas";
/** 区直部门公开…条、各乡镇公开…条 are parts of what all of them published. */
export const BODIES_RULE = "disclosure.items.bodies";

/** What a part of these counts is no total: 提案8件（共主动公开9件）. */
const NOT_WITHIN = /^(?:disclosure|proposals)/;

/** 截至年底，已主动公开信息1840条: this year's only where the report says no other. */
export const SO_FAR_RULE = "disclosure.items.so-far";

/** What is looked for before channels are: on whatever channel, these are counted apart. */
export const APART_RULES: readonly Rule[] = [
  {
    name: "disclosure.statutory",
    metric: "disclosure.items.statutory",
    lead: /法定(?:的)?主动公开(?:的)?(?:政府|政务)?(?:信息|内容|目录信息)*$/,
    units: UNITS.items,
  },
  {
    name: "disclosure.items.posted",
    metric: "disclosure.items.other",
    lead: /(?:张贴|粘贴)(?:了)?(?:各类|各种|有关|相关)*(?:(?:通知|公告|公示|、)+(?:信息|文件|内容)?|(?:政务|政府|公开)+(?:信息|内容))$/,
    units: new Set(["条", "份", "件", "张", "篇", "则"]),
  },
];

/** Published items where no channel is named: the report's total, by its own strict wording. */
export const DISCLOSURE_RULES: readonly Rule[] = [
  {
    // 不同渠道公开…：政府网站180条，新闻发布会公开信息3条
    name: "disclosure.at-conferences",
    metric: null,
    lead: /(?:新闻发布会|发布会|档案馆|图书馆|查阅点)(?:主动)?(?:公开|发布)(?:政府|政务|各类)*信息$/,
    units: UNITS.items,
  },
  {
    name: "disclosure.items.other",
    metric: "disclosure.items.other",
    lead: /其[他它](?:方式|渠道|途径|形式)(?:共|累计)*(?:主动)?(?:公开发布|公开|发布)(?:了|的|各类)*(?:政府|政务)?(?:信息)?$/,
    units: UNITS.items,
  },
  {
    name: SO_FAR_RULE,
    metric: "disclosure.items",
    lead: new RegExp(`已经?主动公开${ALL}${INFORMATION}*$`),
    passage: /^截[至止]/,
    not: /不予公开|依申请公开|不公开|重点领域|率/,
    units: UNITS.items,
    apart: NOT_WITHIN,
  },
  {
    name: BODIES_RULE,
    metric: "disclosure.items",
    lead: /(?:直属?(?:各)?(?:机关|部门|单位)|^(?:直属机关|部门|乡镇|街道)|各(?:行署|地[市州]|[市州县区]|乡镇|镇街|街道|部门|单位)[^，]{0,16})(?:共|累计|合计)?(?:主动)?(?:公开|发布)(?:政府|政务|各类)*信息$/,
    not: /不予公开|依申请公开|不公开|重点领域|渠道|平台|网站/,
    units: UNITS.items,
    apart: NOT_WITHIN,
  },
  {
    name: KEY_AREAS_RULE,
    metric: "disclosure.items",
    lead: /围绕[^，]*重点领域(?:工作)?(?:主动)?公开(?:了|各类)*(?:政府|政务)?信息$/,
    units: UNITS.items,
    apart: NOT_WITHIN,
  },
  {
    name: "disclosure.items.own-matter",
    metric: "disclosure.items",
    lead: new RegExp(
      `(?:主动公开(?:了)?(?:各类|各项|全部)|(?:全年|年度?|共|累计)主动公开(?:了)?(?:各类)?(?:[^，]{0,8}类)?|(?:全年|年度?|共|累计)(?:对外|向社会|集中)*(?:公开|公布|发布)(?:了)?各类)${MATTER}(?:领域|类|工作|业务)*信息$`,
    ),
    // 财政信息112条、教育信息300条 are kinds of a government's.
    unless: /信息\s*\d+\s*[条件]、[^，。]{2,8}信息\s*\d/,
    units: UNITS.items,
    apart: NOT_WITHIN,
  },
  {
    name: "disclosure.items",
    metric: "disclosure.items",
    lead: new RegExp(
      `${PUBLISH}${ALL}${MATTER}(?:政府|政务|政府信息公开|政务公开|公开|校务|院务|医院|学校|高校)(?:的)?(?:信息|公开|数据|内容)+(?:文件)?$`,
    ),
    not: /不予公开|依申请公开(?!目录)|不公开|重点领域|政府及其部门|专项|财政(?!政府信息)|解读/,
    units: UNITS.items,
    apart: NOT_WITHIN,
  },
  {
    name: "disclosure.items.voluntary",
    metric: "disclosure.items",
    // 主动公开8条公示公告 counts those.
    tail: /^(?!(?:公示|公告|通知|文件|政策|规划|解读|建议|提案|项目|案例|名单))/,
    lead: new RegExp(
      `(?:主动公开|主动发布|新增公开|(?:累计|全年|共|合计|总计|年度?|依法)(?:主动)?公开)${ALL}${INFORMATION}*(?:(?<=信息)、动态)?$`,
    ),
    not: /不予公开|依申请公开(?!目录)|不公开|重点领域|政府及其部门|率|目录$|公文|事项$|规章|解读|文件$|应主动公开|^(?:预决算|预算|决算|采购|招标|行政许可|行政处罚)[^，。]{0,6}信息/,
    // 政府采购项目全过程公开，共公开12件 counts those.
    unless: /(?:采购|招标|征收|征地|建议|提案|政策)[^，。]{0,20}公开(?:\d+条)?，(?:共|累计)公开\d/,
    units: UNITS.items,
    apart: NOT_WITHIN,
  },
  {
    // 主动公开的各类政府信息数量66件: wording.ts takes 数量 away.
    name: "disclosure.items.quantity",
    metric: "disclosure.items",
    lead: /(?:^|[^应需属予])主动公开的(?:各类)?政府信息$/,
    not: /不予公开|依申请公开|不公开|重点领域|已经?主动公开/,
    units: UNITS.items,
    apart: NOT_WITHIN,
  },
  {
    name: "disclosure.items.plain",
    metric: "disclosure.items",
    lead: /(?:^|[^类域目栏])(?:公开|发布|公布)(?:了)?信息$/,
    not: /发布会(?:上)?(?:公开|发布)|不予公开|依申请公开|不公开|重点领域|信息公开信息|解读|专题|平台|系统|网络|应主动公开|通过[^，、]{2,12}[局委厅办](?:主动)?(?:公开|发布)/,
    units: new Set(["条", "篇", "条次", "篇次", "件"]),
    apart: NOT_WITHIN,
  },
  {
    name: SUCH_AS_RULE,
    metric: "disclosure.items",
    lead: /主动(?:向社会)?公开[^，]*(?:等[^，]{0,10}|、各类(?:政府|政务)?)(?:信息|政务信息|政府信息)$/,
    not: /不予公开|依申请公开(?!目录)|不公开|率|内容等其[他它]信息$/,
    units: UNITS.items,
    apart: NOT_WITHIN,
  },
  {
    name: "disclosure.items.all-kinds",
    metric: "disclosure.items",
    lead: new RegExp(
      `(?:${PUBLISH}(?:、(?:修订|更新|维护|审核|编辑|整理))*|产生|发布公开)(?:了)?(?:各类|各种|各项|总|有关)?(?:政府类|政务类)?(?:的)?信息(?:公开)?(?:总)?(?:量)?$|产生(?:了)?(?:各类|各项)?(?:政府|政务)信息$|(?:^|(?:^|公开|政府|政务|各类|网站)信息|稿件|文章|[局委县区市镇乡])发布量$|公开量$|(?:^|[年度局委办镇乡])(?:政府|政务)信息公开$|主动公开(?:的)?(?:信息)?(?:总)?量$`,
    ),
    not: /发布会(?:上)?(?:公开|发布)|不予公开|依申请公开|不公开|重点领域|应主动公开|办公|内网|通过[^，、]{2,14}(?:平台|系统|网络|[局委厅办])(?:共|累计|主动)?(?:公开|发布)/,
    units: UNITS.items,
    apart: NOT_WITHIN,
  },
  {
    name: "disclosure.items.sum",
    metric: "disclosure.items",
    passage: /[条件]，+(?:共计|合计|总计)$/,
    topic: ["disclosure"],
    units: new Set(["条"]),
    apart: /./,
  },
  {
    name: "disclosure.items.figure-first",
    metric: "disclosure.items",
    lead: new RegExp(
      `(?:主动(?:向社会)?公开|(?:全年|累计|共|向社会|对外|及时|年度?|^|本[局委办镇区])(?:主动)?(?:向社会)?(?:公开|发布))${ALL}$`,
    ),
    tail: new RegExp(`^(?:各类|政府|政务|法定|主动|公开|动态)*${MATTER}信息`),
    not: /不予公开|依申请公开|不公开|重点领域/,
    units: UNITS.items,
    apart: NOT_WITHIN,
  },
];

/** Verbs of publication: a channel's figure needs one, its own or the sentence's. */
export const PUBLISHING =
  /发布(?!会|人)|公开(?!栏)|公示(?:的信息|(?=(?:了|共|累计|各类|政府|政务|信息)*$))|公布|推送|推动微信|上传|刊发|刊登|刊载|刊播|挂网(?=(?:发布|公开)?信息)|发文|发稿|发送|发表|编发|登载|更新|推出|更文|发(?=博文|推文|微博|图文)|采编|播出|播发|报道|制作|推文|转发|汇集|收录|产生|上线|宣传(?![册单页品画片栏]|手册|资料|材料|海报|活动)|发出|提供(?=(?:政府|政务)?新闻(?:信息|稿))|(?:采用|录用|刊用)(?=(?:了|我[局委镇]|本[局委镇])?(?:的)?(?:各类|宣传)?(?:信息|稿件|新闻|文章|稿)|$)/;
/** What is never an item published, whatever channel is named beside it. */
export const NEVER_AN_ITEM =
  /粉丝|关注|订阅(?!号)|阅读|点击|播放|浏览|访问|转载(?!微博)|点赞|评论|观看|用户|账号|账户|留言|来信|咨询|热线|信访|投诉|意见|征集|调查|问卷|检查|清理|删除|撤销|整改|下线|错链|死链|备案|开设|开通|新建|设置|栏目$|专栏$|专题$|受理|办理|办结|申请|回应|回复|答复|赠阅|发行|印发|印制|寄送|移送|送交|纸质|查阅|接待|提供|借阅|事项|部门$|单位$|网站$|频道|网友|网民|依申请公开|不予公开|开放日|重点领域|宣传[册单页品画片]|新闻发布会|发布会|会议|采购|招聘|活动|问题|数据(?!信息|公报)|模块|功能|措施|监测|预警(?!信息)|巡查|抽查|批次|案件|处罚|许可|规章|规范性文件|解读|建议|提案|简报|简讯|周报|快报/;
/** Never an item where it is named without a verb of publication beside it. */
export const CHANNEL_LABEL =
  /^(?:通过|利用|在|全年|其中|局|委|本|我|市|区|县|省|政府|政务|官方|中国|门户|公开|信息|动态|类|更新|平台|各级|[省市区县]级|以上|主流|新闻|新浪|腾讯|村务|党务|电子|等|、)*$/;
