import type { ExtractReply, ExtractTask } from "@/lib/workers/extract-worker";

/** A worker that loops for ever, ends its thread or throws, as the file's name asks; else it refuses the file. */
export async function extractFile({ fileName }: ExtractTask): Promise<ExtractReply> {
  while (fileName === "loop") Math.random();
  if (fileName === "exit") process.exit(1);
  if (fileName === "throw") throw new Error("a bug");
  return { ok: false, code: "not-a-report", text: { zh: "不是年报", en: "no report" } };
}
