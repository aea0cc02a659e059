"use client";
import "@/app/styles/index.css";

/** Where even the frame of the page failed: a page of its own, in both languages at once. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <title>出错了 Something went wrong · Gongkai Atlas</title>
        <main className="wrap plain" id="main" role="alert">
          <h1>
            这一页没能显示出来 <span lang="en">This page could not be shown</span>
          </h1>
          <p className="prose">
            库中的数据没有改动。请再试一次；若还是不行，把编号告诉管理员。
            <span lang="en">
              No data was changed. Please try again; if it fails again, give the administrator the code.
            </span>
          </p>
          {error.digest && <code className="mono">{error.digest}</code>}
          <div className="acts">
            <button type="button" className="btn pri" onClick={reset}>
              重试 <span lang="en">Try again</span>
            </button>
          </div>
        </main>
      </body>
    </html>
  );
}
