/** Replaces `start`..`end` of a text; edits of one pass are in order and never overlap. */
export type Edit = { start: number; end: number; replacement: string };

/** A text after edits, with the way back and forth between its offsets and those before. */
export type EditedText = {
  text: string;
  toOld: (offset: number) => number;
  toNew: (offset: number) => number;
};

/** Where lengths change: from here on, old and new offsets differ by another amount. */
type Step = { oldEnd: number; newEnd: number; oldStart: number; newStart: number };

/** Applies edits and remembers where each offset went. An offset inside a replaced run goes to the run's start. */
export function applyEdits(text: string, edits: readonly Edit[]): EditedText {
  const pieces: string[] = [];
  const steps: Step[] = [];
  let oldAt = 0;
  let newAt = 0;
  for (const { start, end, replacement } of edits) {
    pieces.push(text.slice(oldAt, start), replacement);
    const newStart = newAt + start - oldAt;
    newAt = newStart + replacement.length;
    oldAt = end;
    if (end - start !== replacement.length) steps.push({ oldStart: start, oldEnd: end, newStart, newEnd: newAt });
  }
  pieces.push(text.slice(oldAt));
  return {
    text: pieces.join(""),
    toOld: (offset) => shift(offset, lastStep(steps, offset, "newStart"), "new", "old"),
    toNew: (offset) => shift(offset, lastStep(steps, offset, "oldStart"), "old", "new"),
  };
}

function lastStep(steps: readonly Step[], offset: number, side: "newStart" | "oldStart"): Step | undefined {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.[side] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1];
}

function shift(offset: number, step: Step | undefined, from: "old" | "new", to: "old" | "new"): number {
  if (!step) return offset;
  const past = offset - step[`${from}End`];
  return past >= 0 ? step[`${to}End`] + past : step[`${to}Start`];
}
