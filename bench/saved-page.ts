/** Made-up words of a site's own parts; which ones they are makes no difference to a parser. */
const CHANNELS =
  "首页 政务公开 政务服务 互动交流 数据开放 走进临江 机构职能 政策文件 规划计划 财政信息 招考录用 重大项目".split(" ");

const link = (word: string, i: number) =>
  `<li class="item item-${i}"><a href="/col/col${1229000 + i}/index.html" target="_blank" title="${word}">${word}</a></li>\n`;

const listOf = (times: number) =>
  Array.from({ length: times }, (_, i) => link(CHANNELS[i % CHANNELS.length] ?? "", i)).join("");

/** `body` as a reader saves it from a city's site: menus, path, sidebar, related links, footer, counters and scripts around it. */
export function savedPage(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_临江市人民政府</title>
<meta name="SiteName" content="临江市人民政府"><meta name="PubDate" content="2023-01-18 09:30">
<style>${".list li{float:left;line-height:32px;padding:0 12px;background:url(/images/dot.png) no-repeat}\n".repeat(60)}</style>
<script>${"window._site=window._site||[];_site.push(['trackPageview',location.pathname]);\n".repeat(120)}</script></head>
<body><div class="header"><div class="logo"><a href="/">临江市人民政府</a></div><ul class="nav">${listOf(80)}</ul></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a href="/nb">政府信息公开年报</a></div>
<div class="main"><div class="left sidebar"><ul class="list">${listOf(120)}</ul></div>
<div class="right"><h1>${title}</h1><div class="info">发布时间：2023-01-18 09:30 来源：市城市管理局 浏览次数：<span>1234</span>次</div>
<div id="zoom">${body}</div>
<div class="share" style="display:none">分享到：<a>微信</a><a>微博</a></div></div></div>
<div class="related"><ul>${listOf(60)}</ul></div>
<div class="footer"><ul class="links">${listOf(90)}</ul><p>主办单位：临江市人民政府办公室</p></div></body></html>`;
}
