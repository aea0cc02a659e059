import type { Metadata } from "next";
import { ThemeScript } from "@/components/chrome/theme-script";
import "@/app/styles/index.css";

export const metadata: Metadata = { title: "没有这一页 No such page · Gongkai Atlas", robots: { index: false } };

/** An address without a language: both languages on one page. */
export default function GlobalNotFound() {
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <main className="wrap" id="main">
          <div className="plain">
            <h1>没有这一页</h1>
            <p className="prose">这个地址下没有内容；地址以 /zh 或 /en 开头。库中的数据都在。</p>
            <p className="prose" lang="en">
              Nothing is at this address; addresses begin with /zh or /en. All data is still there.
            </p>
            <div className="acts">
              <a className="btn pri" href="/zh">
                回到总览
              </a>
              <a className="btn" href="/en" lang="en" hrefLang="en">
                Overview in English
              </a>
            </div>
          </div>
        </main>
      </body>
    </html>
  );
}
