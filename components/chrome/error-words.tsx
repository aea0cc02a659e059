"use client";
import { usePathname } from "next/navigation";

const WORDS = {
  zh: {
    title: "这一页没能显示出来",
    what: "服务器在准备这一页时出错。库中的数据没有改动，你的地址和筛选条件也都还在。",
    todo: "请再试一次；若还是不行，把下面的编号告诉管理员。",
    code: "编号",
    retry: "重试",
  },
  en: {
    title: "This page could not be shown",
    what: "The server failed while preparing it. No data was changed, and your address and filters are kept.",
    todo: "Please try again; if it fails again, give the administrator the code below.",
    code: "Code",
    retry: "Try again",
  },
};

/** What happened, what was kept, and what to do. It must work without the server, so the words stand here. */
export function ErrorWords({ digest, onRetry }: { digest?: string; onRetry: () => void }) {
  const words = usePathname()?.startsWith("/en") ? WORDS.en : WORDS.zh;
  return (
    <div className="plain" role="alert">
      <h1>{words.title}</h1>
      <p className="prose">{words.what}</p>
      <p className="prose">{words.todo}</p>
      {digest && (
        <p className="fine">
          {words.code} <code className="mono">{digest}</code>
        </p>
      )}
      <div className="acts">
        <button type="button" className="btn pri" onClick={onRetry}>
          {words.retry}
        </button>
      </div>
    </div>
  );
}
