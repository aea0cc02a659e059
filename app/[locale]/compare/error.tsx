"use client";
import { usePathname } from "next/navigation";

const WORDS = {
  zh: {
    title: "这张比较没有画出来",
    text: "读取数据时出了错。所选的对象、指标和年份都还在地址里；请重试，若仍不行，请减少对象或换一个指标。",
    retry: "重试",
  },
  en: {
    title: "This comparison was not drawn",
    text: "Reading the data failed. Subjects, measure and years are still in the address; please try again, or take fewer subjects or another measure.",
    retry: "Try again",
  },
} as const;

/** In place of the figures, at about their height: what happened, what was kept, what to do. */
export default function CompareError({ retry }: { retry: () => void }) {
  const words = WORDS[usePathname().startsWith("/en") ? "en" : "zh"];
  return (
    <main className="wrap" id="main">
      <section className="fig first figerror" role="alert">
        <h1>{words.title}</h1>
        <p className="what">{words.text}</p>
        <button type="button" className="btn" onClick={retry}>
          {words.retry}
        </button>
      </section>
    </main>
  );
}
