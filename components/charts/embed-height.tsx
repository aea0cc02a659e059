"use client";
import { useEffect } from "react";

/** Tells the page that frames this one how high it is: `{ type: "gongkai-atlas:height", height }`, in pixels. */
export function EmbedHeight() {
  useEffect(() => {
    if (window.parent === window) return;
    const tell = () =>
      window.parent.postMessage({ type: "gongkai-atlas:height", height: document.documentElement.scrollHeight }, "*");
    const observer = new ResizeObserver(tell);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return null;
}
