/** Elements whose words are never read: code, what was deleted, controls, pictures, an office program's settings, and ruby's reading beside the character. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  "script style noscript template del iframe object embed applet select option button textarea input svg math canvas audio video map head title rt rp datalist dialog xml".split(
    " ",
  ),
);

/** Elements that begin and end a line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  "html body p div section article main header footer aside nav h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption center blockquote pre form fieldset legend address hr figure figcaption details summary".split(
    " ",
  ),
);

/** Parts of a page that are not its article, by tag. */
export const FURNITURE_TAGS: ReadonlySet<string> = new Set(["nav", "footer", "aside"]);

/** Words of a class or id that mark navigation, counters, share bars, footers; each a whole word of the name. */
export const FURNITURE_NAME =
  /(?:^|[\s_-])(?:nav|navs|navbar|navigation|menu|menus|breadcrumbs?|crumbs?|bread|location|position|dqwz|wzdh|sidebar|side|leftnav|rightnav|share|bdshare|bdsharebuttonbox|shares|toolbar|tools|foot|footer|bottom|copyright|friendlink|friendlinks|links?|yqlj|login|search|searchbox|related|relate|xgwd|xglj|recommend|pagination|pager|qrcode|ewm|erweima|comment|comments|topbar|banner|logo|ad|ads|adv|counter|prevnext|dayin|print)(?:$|[\s_-])|(?:Nav|Menu|Footer|Sidebar|Share|Crumbs?|Copyright)(?:$|[\s_-])/;

/** A line that says who published what and when, kept where it stands near the article. */
export const IDENTITY_LINE =
  /索\s*引\s*号|信息索引|发布(?:日期|时间|机构|单位|机关)|公开(?:日期|时间|机构)|发文(?:日期|机关|字号|单位)|成文日期|生成日期|印发日期|文\s*号|(?:信息)?来\s*源\s*[:：]|作\s*者\s*[:：]|责任部门|信息名称|主题(?:分类|词)|(?:日期|时间)\s*[:：]\s*20\d\d|^\[?20\d\d[-年./]\d{1,2}[-月./]\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?\]?$|年度?(?:政府信息公开|政务公开).{0,12}报\s*告/;

/** Who runs the page, as footers say it. */
export const SPONSOR_LINE = /(?:主办单位|主办|版权所有|承办单位)\s*[:：]\s*([^\s|｜，,。；;©]{4,40})/;

/** Counters and controls in the middle of a line; cut out of it. */
export const COUNTER =
  /[【[(（]?\s*(?:字体|字号|文字大小|显示)\s*[:：]?\s*[【[]?\s*大\s*[\]】]?\s*[|｜/]?\s*[【[]?\s*中\s*[\]】]?\s*[|｜/]?\s*[【[]?\s*小\s*[\]】]?\s*[\]】)）]?|(?:浏览|点击|阅读|访问|查看)(?:次数|量|数|率)?\s*[:：]\s*(?:\[?\s*(?:\d[\d,.]*万?)?\s*\]?\s*)次?|(?:已有|共有)?\d[\d,]*\s*(?:人|次)(?:浏览|阅读)|[【[（(]?\s*(?:打印(?:本页|此页|文章)?|关闭(?:窗口|本页|此页)?|收藏(?:本页)?|我要纠错|返回顶部|分享到?[:：]?|推荐给?朋友)\s*[】\])）](?!\S)/g;

/** Whole lines that are a page's controls. */
export const CONTROL_LINE =
  /^[\s|｜【】[\]()（）·>＞:：]*(?:(?:打印|关闭|收藏|分享|返回顶部|返回首页|首页|本页|窗口|此页|此文|纠错|我要纠错|扫一扫|扫一扫在手机打开当前页|大|中|小|字体|字号|[A-]|微信|微博|无障碍|适老版|长者模式|登录|注册|繁体|简体|English|上一篇|下一篇|没有了|附件下载|到|更多|相关附件|无)[\s|｜【】[\]()（）·>＞:：]*)+$|^(?:您?(?:现在|当前)?(?:所在)?(?:的)?位置|当前位置)\s*(?:是)?\s*[:：]|^(?:上一篇|下一篇|上一条|下一条)\s*[:：]|^扫一扫|^相关(?:链接|文章|信息|稿件|解读)|^您(?:好|是第)|ICP\s*备|公网安备|网站标识码|版权所有|^建议使用.{0,20}浏览器|^技术支持/;
