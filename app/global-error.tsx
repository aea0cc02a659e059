"use client";
import { ErrorWords } from "@/components/chrome/error-words";
import "@/app/styles/index.css";

/** Where even the frame of the page failed: a page of its own, in both languages. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <title>出错了 Something went wrong · Gongkai Atlas</title>
        <main className="wrap" id="main">
          <ErrorWords {...(error.digest ? { digest: error.digest } : {})} onRetry={reset} />
        </main>
      </body>
    </html>
  );
}
