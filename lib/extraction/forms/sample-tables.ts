/** Statutory tables as their cells, for tests: `{cell}` texts with spans, figures to be filled in by each test. */
export type SampleCell = { text: string; rowSpan?: number; columnSpan?: number };
export type SampleTable = SampleCell[][];

function texts(...row: string[]): SampleCell[] {
  return row.map((text) => ({ text }));
}

function wide(text: string, columnSpan: number): SampleCell {
  return { text, columnSpan };
}

function tall(text: string, rowSpan: number): SampleCell {
  return { text, rowSpan };
}

/** Eight rows of 主动公开 in the form of 2019; nineteen figures, in reading order. */
export function disclosure2019(figures: readonly string[]): SampleTable {
  const take = taker(figures);
  return [
    [wide("第二十条第（一）项", 4)],
    texts("信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"),
    texts("规章", ...take(3)),
    texts("规范性文件", ...take(3)),
    [wide("第二十条第（五）项", 4)],
    texts("信息内容", "上一年项目数量", "本年增/减", "处理决定数量"),
    texts("行政许可", ...take(3)),
    texts("其他对外管理服务事项", ...take(3)),
    [wide("第二十条第（六）项", 4)],
    texts("信息内容", "上一年项目数量", "本年增/减", "处理决定数量"),
    texts("行政处罚", ...take(3)),
    texts("行政强制", ...take(3)),
    [wide("第二十条第（八）项", 4)],
    texts("信息内容", "上一年项目数量", "本年增/减"),
    texts("行政事业性收费", ...take(2)),
    [wide("第二十条第（九）项", 4)],
    texts("信息内容", "采购项目数量", "采购总金额（元）"),
    texts("政府集中采购", ...take(2)),
  ];
}

/** Six rows of 主动公开 in the form of 2021; ten figures, in reading order. */
export function disclosure2021(figures: readonly string[]): SampleTable {
  const take = taker(figures);
  return [
    [wide("第二十条第（一）项", 4)],
    texts("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
    texts("规章", ...take(3)),
    texts("行政规范性文件", ...take(3)),
    [wide("第二十条第（五）项", 4)],
    [{ text: "信息内容" }, wide("本年处理决定数量", 3)],
    [{ text: "行政许可" }, wide(take(1)[0] ?? "", 3)],
    [wide("第二十条第（六）项", 4)],
    [{ text: "信息内容" }, wide("本年处理决定数量", 3)],
    [{ text: "行政处罚" }, wide(take(1)[0] ?? "", 3)],
    [{ text: "行政强制" }, wide(take(1)[0] ?? "", 3)],
    [wide("第二十条第（八）项", 4)],
    [{ text: "信息内容" }, wide("本年收费金额（单位：万元）", 3)],
    [{ text: "行政事业性收费" }, wide(take(1)[0] ?? "", 3)],
  ];
}

const DENIED = [
  "1.属于国家秘密",
  "2.其他法律行政法规禁止公开",
  "3.危及“三安全一稳定”",
  "4.保护第三方合法权益",
  "5.属于三类内部事务信息",
  "6.属于四类过程性信息",
  "7.属于行政执法案卷",
  "8.属于行政查询事项",
];
const UNAVAILABLE = ["1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确"];
const NOT_PROCESSED = [
  "1.信访举报投诉类申请",
  "2.重复申请",
  "3.要求提供公开出版物",
  "4.无正当理由大量反复申请",
  "5.要求行政机关确认或重新出具已获取信息",
];
const OTHER_2021 = [
  "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
  "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
  "3.其他",
];

/** The table of requests; `rows` are its figures row by row, seven each: 25 rows for 2019, 27 for 2021. */
export function requests(form: "2019" | "2021", rows: readonly (readonly string[])[]): SampleTable {
  const [received = [], carried = [], ...rest] = rows;
  const queue = [...rest];
  const next = () => texts(...(queue.shift() ?? []));
  const grouped = (name: string, labels: readonly string[]): SampleTable =>
    labels.map((label, at) => [...(at === 0 ? [tall(name, labels.length)] : []), { text: label }, ...next()]);
  const granted = [wide("（一）予以公开", 2), ...next()];
  const partial = [wide("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 2), ...next()];
  return [
    [
      { text: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", rowSpan: 3, columnSpan: 3 },
      wide("申请人情况", 7),
    ],
    [tall("自然人", 2), wide("法人或其他组织", 5), tall("总计", 2)],
    texts("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"),
    [wide("一、本年新收政府信息公开申请数量", 3), ...texts(...received)],
    [wide("二、上年结转政府信息公开申请数量", 3), ...texts(...carried)],
    [tall("三、本年度办理结果", form === "2021" ? 22 : 20), ...granted],
    partial,
    ...grouped("（三）不予公开", DENIED),
    ...grouped("（四）无法提供", UNAVAILABLE),
    ...grouped("（五）不予处理", NOT_PROCESSED),
    ...(form === "2021" ? grouped("（六）其他处理", OTHER_2021) : [[wide("（六）其他处理", 2), ...next()]]),
    [wide("（七）总计", 2), ...next()],
    [wide("四、结转下年度继续办理", 3), ...next()],
  ];
}

/** Fifteen figures of reconsideration and litigation, in one row. */
export function reviews(figures: readonly string[]): SampleTable {
  const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  return [
    [wide("行政复议", 5), wide("行政诉讼", 10)],
    [...results.map((text) => tall(text, 2)), wide("未经复议直接起诉", 5), wide("复议后起诉", 5)],
    texts(...results, ...results),
    texts(...figures),
  ];
}

/** A table's figures handed out in order. */
function taker(figures: readonly string[]): (count: number) => string[] {
  let at = 0;
  return (count) => {
    at += count;
    return figures.slice(at - count, at);
  };
}
