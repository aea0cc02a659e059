import { describe, expect, test } from "vitest";
import { readHtml } from "./read-html";

const SAVED_PAGE = `<!DOCTYPE html><html><head><title>临江市城市管理局2022年政府信息公开工作年度报告_临江市人民政府</title>
<meta name="SiteName" content="临江市人民政府"><meta name="PubDate" content="2023-01-18 09:30"><style>.a{color:red}</style></head><body>
<div class="header"><a href="/">临江市人民政府</a><ul class="nav"><li><a>首页</a></li><li><a>政务公开</a></li></ul></div>
<div class="position">当前位置：<a>首页</a> &gt; <a>政务公开</a> &gt; <a>年报</a></div>
<div class="container"><div class="left"><ul><li><a>政府信息公开指南</a></li><li><a>政府信息公开制度</a></li><li><a>法定主动公开内容</a></li><li><a>政府信息公开年报</a></li></ul></div>
<div class="right"><table class="xxgk"><tr><td>索引号</td><td>LJ008-2023-00012</td><td>发布机构</td><td>市城市管理局</td></tr></table>
<h1>临江市城市管理局2022年政府信息公开工作年度报告</h1><div class="info">发布时间：2023-01-18 09:30 来源：市城市管理局 浏览次数：<span>1234</span>次 【字体：<a>大</a> <a>中</a> <a>小</a>】</div>
<div id="zoom"><p>　　根据《中华人民共和国政府信息公开条例》，编制本报告。数据统计期限为2022年1月1日至12月31日。</p><p>　　一、总体情况</p><p>2022年，我局主动公开政府信息312条，其中微信公众号
发布201条。收到依申请公开28件；按期答复率100%。</p><p>临江市城市管理局<br>2023年1月16日</p></div><div class="share">分享到：<a>微信</a></div>
<div>上一篇：<a>临江市教育局2022年政府信息公开年度报告</a></div><div>【打印本页】 【关闭窗口】</div></div></div>
<div class="footer"><p>主办单位：临江市人民政府办公室 承办：临江市大数据中心</p><p>苏ICP备12345678号 您是第 1234567 位访问者</p></div><script>var n = 12;</script></body></html>`;

function read(html: string) {
  return readHtml({ text: html, encoding: "utf-8" });
}

describe("a saved page", () => {
  const document = read(SAVED_PAGE);

  test("gives its article and the lines of identity near it", () => {
    expect(document.text.split("\n")).toEqual([
      "索引号\tLJ008-2023-00012\t发布机构\t市城市管理局",
      "临江市城市管理局2022年政府信息公开工作年度报告",
      "发布时间：2023-01-18 09:30 来源：市城市管理局",
      "根据《中华人民共和国政府信息公开条例》，编制本报告。数据统计期限为2022年1月1日至12月31日。",
      "一、总体情况",
      "2022年，我局主动公开政府信息312条，其中微信公众号发布201条。收到依申请公开28件；按期答复率100%。",
      "临江市城市管理局",
      "2023年1月16日",
    ]);
  });

  test("keeps what it declares outside its text", () => {
    expect(document.title).toBe("临江市城市管理局2022年政府信息公开工作年度报告_临江市人民政府");
    expect(document.metadata).toEqual({
      SiteName: "临江市人民政府",
      PubDate: "2023-01-18 09:30",
      Sponsor: "临江市人民政府办公室",
    });
  });
});

describe("tables", () => {
  test("expand rowspan and colspan, and join the lines of a cell", () => {
    const { text, tables } = read(
      "<table><tr><td rowspan=2>规章</td><td colspan=2>本年新<br>制作数量</td></tr><tr><td><p>3</p></td><td>&nbsp;</td></tr></table>",
    );
    expect(text).toBe("规章\t本年新制作数量\n3\t");
    expect(tables).toEqual([
      {
        start: 0,
        end: 13,
        rows: 2,
        columns: 3,
        cells: [
          { row: 0, column: 0, rowSpan: 2, columnSpan: 1, start: 0, end: 2 },
          { row: 0, column: 1, rowSpan: 1, columnSpan: 2, start: 3, end: 10 },
          { row: 1, column: 1, rowSpan: 1, columnSpan: 1, start: 11, end: 12 },
          { row: 1, column: 2, rowSpan: 1, columnSpan: 1, start: 13, end: 13 },
        ],
      },
    ]);
  });

  test.each([
    ["one cell", "<table><tr><td><p>一段文字。</p><p>又一段。</p></td></tr></table>", "一段文字。\n又一段。", 0],
    [
      "a true table inside a layout table",
      "<table><tr><td>旁</td><td><p>收到申请情况如下。</p><table><tr><td>收到</td><td>12</td></tr><tr><td>办结</td><td>10</td></tr></table></td></tr></table>",
      "收到申请情况如下。\n收到\t12\n办结\t10",
      1,
    ],
    [
      "a hidden row",
      "<table><tr><td>甲</td><td>1</td></tr><tr style='display:none'><td>乙</td><td>2</td></tr></table>",
      "甲\t1",
      1,
    ],
    ["figures over each other", "<table><tr><td>18<br>20</td><td>5</td></tr></table>", "18 20\t5", 1],
    ["ruby", "<p><ruby>公<rt>gōng</rt>开<rt>kāi</rt></ruby>12条</p>", "公开12条", 0],
  ])("%s", (_, html, text, tables) => {
    const document = read(html);
    expect(document.text).toBe(text);
    expect(document.tables).toHaveLength(tables);
  });
});

test.each([
  ["a style of its own", '<p style="display:none">9</p>', "1条。"],
  ["among others", "<p style='color:red; Display : None ;margin:0'>9</p>", "1条。"],
  ["without quotes", "<p style=visibility:hidden>9</p><p class=a style=display:none>8</p>", "1条。"],
  ["with references", '<p style="font-family:&quot;宋体&quot;;mso-hide:all">9</p>', "1条。"],
  ["the attribute", "<p hidden>9</p>", "1条。"],
  ["a style as long that hides nothing", '<i title="display:none"></i><p style="margin:1 none">9</p>', "9\n1条。"],
  ["a rule of a style sheet", "<style>.a{display:none}</style><p class=a>9</p>", "9\n1条。"],
  [
    "after a quote never closed, what follows it is no style",
    `<p title="x>9</p><p style="display:none">8</p>`,
    "8\n1条。",
  ],
])("what is hidden by %s is not read", (_, html, text) => {
  expect(read(`<body>${html}<p>1条。</p></body>`).text).toBe(text);
});
