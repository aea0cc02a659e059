import type { FigureClass } from "@/lib/extraction/extraction";

/** What a numeral is by the words around it. The first rule that fits decides; `statistic` where none does. */
export type FigureRule = {
  class: FigureClass;
  /** The numeral's own letters. */
  text?: RegExp;
  /** What stands right before it. */
  before?: RegExp;
  /** What stands right behind it. */
  after?: RegExp;
  /** Its measure word. */
  unit?: RegExp;
};

const OPEN = "[〔［\\[（(【﹝〈]";
/** Numbers to dial or write to are followed by no measure word: 热线19025件 counts calls. */
const NO_UNIT = /^$/;
const CLOSE = "[〕］\\]）)】﹞〉]";

export const FIGURE_RULES: readonly FigureRule[] = [
  // A measure word of things settles it, unless the number names one of a row (第3期, 附件1件).
  {
    class: "statistic",
    unit: /^(?:[条件篇项份次个起宗名人位家场例批类种户]|条次|人次|批次|篇次)$/,
    before: /(?:^|[^第件表\s])\s*$/,
  },
  // Telephone numbers with their area code.
  { class: "contact", text: /^0\d{2,3}$/, after: /^\s*[-—–)）]\s*\d{7,8}/ },
  { class: "contact", before: /0\d{2,3}\s*[-—–)）]\s*$/, text: /^\d{7,8}$/ },
  // Numbers of an address of the web are no index numbers.
  { class: "contact", before: /(?:https?:|www\.|@)[!-~]{0,60}$/i },
  // Document numbers, articles of law, index numbers.
  {
    class: "reference",
    before: new RegExp(`${OPEN}$`),
    after: new RegExp(`^${CLOSE}\\s*[第-]?\\s*\\d+\\s*号`),
    text: /^\d{2,4}$/,
  },
  { class: "reference", before: new RegExp(`\\d${CLOSE}\\s*[第-]?\\s*$`), after: /^\s*号/ },
  { class: "reference", before: /(?:令|公告|字|发|函|办|文)\s*第?\s*$/, after: /^\s*号/ },
  { class: "reference", before: /令[^。；\n]{0,4}第\d{1,4}号\s*[、，和及]\s*第?\s*$/, after: /^\s*号/ },
  { class: "reference", before: /第\s*$/, after: /^\s*(?:号令|条|款|项(?!目))/ },
  { class: "reference", text: /^\d{1,3}$/, after: /^\s*号令/ },
  {
    class: "reference",
    before: /(?:索\s*引\s*号|文\s*号|信用代码|备案号|ICP[备证]|统一编号|公网安备|标识码|许可证)[^\n。；，期间]{0,24}$/i,
  },
  {
    class: "reference",
    before: /[A-Za-z0-9]\s*[/／-]\s*(?:\d{4}[-/])?$/,
    text: /^\d{4,}$/,
    after: /^(?!\s*[年月日-])/,
  },
  { class: "reference", before: /(?:GB|CJJ?|DB\d*|ISO|HJ)\s*(?:\/\s*T)?\s*$/ },
  { class: "reference", text: /^\d{6,}$/, after: /^[0-9A-Z]?\s*[/／]\s*\d{4}\s*-/ },
  { class: "reference", text: /^\d{5,}$/, before: /(?<![A-Za-z])[A-Z]{2,4}\s*$/, after: /^\s*-\s*\d{4}\s*-/ },
  { class: "reference", text: /^\d{2,5}$/, before: /[A-Z]\d{5,}\s*-\s*(?:\d{4}\s*-\s*)?$/ },
  { class: "reference", before: /\d[0-9A-Z]\s*[/／]\s*(?:\d{4}\s*-\s*)?$/ },
  // Parts of names: A4纸, 5G, 3D.
  { class: "reference", text: /^[345]$/, before: /(?<![A-Za-z])[AB]$/ },
  { class: "reference", text: /^[2-6]$/, after: /^[GD](?![A-Za-z0-9])/ },
  // Ways to reach somebody: telephone, post code, street number, web and mail addresses.
  {
    class: "contact",
    unit: NO_UNIT,
    before: /(?:电话|联系方式|传真|邮编|邮政编码|热线|手机|拨打|区号|QQ|Tel|Fax)[^，。；\n]{0,14}$/i,
    text: /^\d{3,}/,
  },
  {
    class: "contact",
    text: /^1(?:2345|2315|2319|2316|2320|2328|2333|2388|1\d|22)$/,
    after: /^[”"』’]?[^，。；\d]{0,8}(?:热线|平台|市民|服务|工单|举报|投诉)/,
  },
  { class: "contact", text: /^1(?:2345|2315|2319|2320|2328|2333|2358|2366|2369)$/ },
  { class: "contact", unit: NO_UNIT, text: /^\d{3,5}$/, after: /^(?:便民|政务|市民|公共)?(?:服务)?热线/ },
  { class: "contact", text: /^1(?:10|19|20|22)$/, after: /^(?:联动|报警|接警|应急|社会)/ },
  { class: "contact", before: /(?:路|街|大道|巷|弄|胡同|村|道|里|[东西南北]段)\s*$/, after: /^\s*[-—]?\d*\s*[号弄]/ },
  { class: "contact", before: /\d\s*[-—]\s*$/, after: /^\s*号(?!文)/, text: /^\d{1,4}$/ },
  { class: "contact", text: /^\d{1,2}$/, after: /^、\d{1,2}(?:号?楼(?![宇房盘])|室(?!内))/ },
  { class: "contact", text: /^\d{2,3}$/, before: /(?<![A-Za-z])[GSX]$/ },
  { class: "contact", after: /^\s*(?:号楼|号院|号窗|楼(?![宇房盘])|室(?!内))/ },
  { class: "contact", before: /[号栋](?:楼|院)?[^，。；\d]{0,8}\s*$/, after: /^\s*(?:层|房间|室|幢|栋)/ },
  {
    class: "contact",
    before: /[A-Za-z][A-Za-z0-9._-]*$/,
    after: /^[A-Za-z0-9._-]*(?:@|\.(?:gov|com|cn|org|net|html?|aspx?))/i,
  },
  { class: "contact", after: /^[A-Za-z0-9._-]*@[A-Za-z0-9]/ },
  // Shares and amounts.
  { class: "percentage", unit: /^[%％‰]$|百分点/ },
  { class: "percentage", text: /^百分之/ },
  { class: "percentage", after: /^\s*(?:[%％‰]|个百分点)/ },
  { class: "percentage", after: /^\s*[-~～—至到]\s*\d+(?:\.\d+)?\s*[%％]/ },
  { class: "money", unit: /元$/ },
  { class: "money", after: /^(?:\s*(?:余|多))?(?:\s*(?:万|亿|百万|千))?\s*元/ },
  { class: "money", before: /[¥￥]\s*$/ },
  // Spans of days, dates and times of day.
  { class: "statistic", text: /^\d{1,3}$/, before: /(?:^|[^月\d-])\s*$/, after: /^\s*日[之以]?内/ },
  {
    class: "date",
    text: /^(?:19|20)\d{2}$/,
    after: /^\s*(?:年(?!均)|[—–\-－~～至到]+\s*(?:19|20)\d{2}\s*年|、\s*(?:19|20)\d{2}\s*年)/,
  },
  {
    class: "date",
    text: /^\d{1,2}$/,
    before: /(?:^|\D)(?:19|20)\d{2}\s*[-./年]\s*$/,
    after: /^\s*(?:月|[-./]\s*\d{1,2})/,
  },
  { class: "date", text: /^(?:19|20)\d{2}$/, after: /^\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{1,2}/ },
  { class: "date", text: /^(?:19|20)\d{2}[.．]\d{1,2}$/, after: /^\s*[-.．/]\s*\d{1,2}/ },
  { class: "date", text: /^\d{1,2}$/, before: /(?:19|20)\d{2}\s*[-./．]\s*\d{1,2}\s*[-./．]\s*$/ },
  { class: "date", text: /^\d{1,2}$/, after: /^\s*月(?:\s*\d|份|底|初|中|末|至|上旬|中旬|下旬|[^\d份])/ },
  { class: "date", text: /^\d{1,2}$/, before: /月\s*$/, after: /^\s*[日号]/ },
  {
    class: "date",
    text: /^\d{1,2}$/,
    after: /^\s*(?:日(?![均报])|[·•・]\d{1,2}(?!\d)|[—–－~～至到-]+\s*\d{1,2}\s*月)/,
  },
  { class: "date", text: /^\d{1,2}$/, before: /(?:[上下]午|凌晨|日)\s*$/, after: /^\s*[时点](?![限间段长效])/ },
  { class: "date", text: /^\d{1,2}$/, before: /\d\s*[时点]\s*$/, after: /^\s*分(?!钟)/ },
  { class: "date", text: /^\d{1,2}\.\d{1,2}$/, after: /^[”"』]?\s*(?:活动|宣传|消费者|国际|世界|环境|安全)/ },
  { class: "date", text: /^\d{1,2}$/, before: /\d[·•・]$/ },
  { class: "date", text: /^\d{1,2}$/, before: /\d\s*日\s*[-至到—]\s*$/ },
  { class: "date", text: /^(?:19|20)\d{4,6}$/, after: /^\s*[日月]/ },
  { class: "date", text: /^20\d{2}年?$/, before: /[“《]$/ },
  { class: "date", text: /^20\d{2}$/, after: /^[”》]/ },
  { class: "date", text: /^\d{1,2}$/, before: /(?:\d{1,2}\s*[:：]\s*)$/, after: /^(?!\s*[条件])/ },
  { class: "date", text: /^\d{1,2}$/, after: /^\s*[:：]\s*\d{2}(?!\d)/ },
  { class: "date", unit: /^(?:年|年度|月|日)$/, text: /^(?:\d{1,2}|(?:19|20)\d{2})$/ },
  { class: "date", text: /^(?:19|20)\d{2}$/, before: /(?:^|[\s“《（(])$/, after: /^\s*[”》\n]/ },
  // Numbers that count places in a list, pages, tables.
  { class: "ordinal", text: /^\d{1,2}$/, after: /^[.．]\s*\p{Script=Han}/u },
  { class: "ordinal", before: /(?:^|\n)[^\S\n]*[（(]?[^\S\n]*$/, text: /^\d{1,2}$/, after: /^\s*[)）.．、]/ },
  { class: "ordinal", before: /(?:^|[。；：:，、\s|])[（(]$/, text: /^\d{1,2}$/, after: /^[)）]/ },
  { class: "ordinal", before: /[。；：:|\s，、]$/, text: /^\d{1,2}$/, after: /^[.．、)）]\s*\p{Script=Han}/u },
  { class: "ordinal", before: /第\s*$/ },
  { class: "ordinal", before: /(?:附件|附表|附录|表|图|专栏|版本|V)\s*$/i, text: /^\d{1,2}(?:\.\d+)?$/ },
  { class: "ordinal", before: /(?:^|\n)[^\S\n]*[-—–]+[^\S\n]*$/, after: /^[^\S\n]*[-—–]+[^\S\n]*(?:\n|$)/ },
  { class: "ordinal", before: /[①-⑳]\s*$/ },
];
