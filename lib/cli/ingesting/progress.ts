import type { BatchItem } from "@/db/schema/batch";

const BAR_WIDTH = 30;
const WORDS: Partial<Record<BatchItem["state"], string>> = {
  stored: "入库 stored",
  duplicate: "重复 duplicate",
  failed: "失败 failed",
};

export type Counts = { stored: number; duplicate: number; failed: number };
export type Progress = { add: (item: BatchItem) => void; end: () => Counts };

/** Shows a batch as it goes: a bar on a terminal, else a line a file; failures always have their line. */
export function showProgress(total: number, out: NodeJS.WriteStream): Progress {
  const counts: Counts = { stored: 0, duplicate: 0, failed: 0 };
  const started = performance.now();
  return {
    add: (item) => {
      if (item.state === "stored" || item.state === "duplicate" || item.state === "failed") counts[item.state] += 1;
      const done = counts.stored + counts.duplicate + counts.failed;
      if (!out.isTTY) out.write(`${done}/${total} ${toLine(item)}\n`);
      else {
        if (item.state === "failed") out.write(`\r\u001b[K${toLine(item)}\n`);
        out.write(`\r\u001b[K${drawBar(done, total, performance.now() - started)}`);
      }
    },
    end: () => {
      if (out.isTTY) out.write("\n");
      return counts;
    },
  };
}

function toLine({ state, fileName, detected, errorText }: BatchItem): string {
  const found = detected ? ` ${detected.agency} ${detected.year}` : "";
  const reason = errorText ? `: ${errorText.zh} ${errorText.en}` : "";
  return `${WORDS[state] ?? state} ${fileName}${found}${reason}`;
}

function drawBar(done: number, total: number, elapsedMs: number): string {
  const filled = total === 0 ? BAR_WIDTH : Math.floor((done / total) * BAR_WIDTH);
  const left = done === 0 ? "" : ` ${Math.ceil(((elapsedMs / done) * (total - done)) / 1000)} s`;
  return `[${"=".repeat(filled)}${" ".repeat(BAR_WIDTH - filled)}] ${done}/${total}${left}`;
}
