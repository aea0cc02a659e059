const NOTE_GAP = 12;

/** Lights the words and rows of the figure that starts at `start`, and puts out the others; null keeps what is lit. */
export function setHot(reader: HTMLElement, start: string | null): void {
  if (start === null || reader.dataset.hot === start) return;
  for (const lit of reader.querySelectorAll(".hot")) lit.classList.remove("hot");
  for (const one of reader.querySelectorAll(`[data-start="${start}"]`)) one.classList.add("hot");
  reader.dataset.hot = start;
  drawLink(reader);
}

/** Draws the line from the lit words to their row, behind the notes; none where one of the two is out of sight. */
export function drawLink(reader: HTMLElement): void {
  const path = reader.querySelector(".link-pair path");
  const start = reader.dataset.hot;
  if (!path || !start) return;
  const words = reader.querySelector<HTMLElement>(`.doc [data-start="${start}"]`);
  const row = reader.querySelector<HTMLElement>(`.facts [data-start="${start}"]`);
  path.setAttribute("d", words?.offsetParent && row?.offsetParent ? elbow(reader, words, row) : "");
}

function elbow(reader: HTMLElement, words: HTMLElement, row: HTMLElement): string {
  const home = reader.getBoundingClientRect();
  const from = words.getBoundingClientRect();
  const to = row.getBoundingClientRect();
  const x1 = from.right - home.left;
  const y1 = from.bottom - home.top;
  const x2 = to.left - home.left - 8;
  const y2 = to.top + to.height / 2 - home.top;
  return `M${x1} ${y1}H${x2 - 12}V${y2}H${x2}`;
}

/** Moves each margin note beside its words, and below the note before it. */
export function placeNotes(reader: HTMLElement): void {
  const margin = reader.querySelector<HTMLElement>(".margin");
  if (!margin || getComputedStyle(margin).position === "static") return;
  const home = margin.getBoundingClientRect().top;
  const notes = [...margin.querySelectorAll<HTMLElement>(".mn")].map((note) => ({
    note,
    y: wordsTop(reader, note) - home,
  }));
  let free = 60;
  for (const { note, y } of notes.sort((a, b) => a.y - b.y)) {
    const top = Math.max(y - 8, free);
    note.style.top = `${top}px`;
    free = top + note.offsetHeight + NOTE_GAP;
  }
  margin.style.minHeight = `${free}px`;
}

function wordsTop(reader: HTMLElement, note: HTMLElement): number {
  const words = note.dataset.at ? reader.querySelector(`#fact-${note.dataset.at}`) : null;
  return (words ?? reader).getBoundingClientRect().top;
}

/** Focuses the next (1) or previous (-1) figure of the text. */
export function step(reader: HTMLElement, by: 1 | -1): void {
  const marks = [...reader.querySelectorAll<HTMLElement>(".doc .g-fact")];
  const at = marks.findIndex((mark) => mark.dataset.start === reader.dataset.hot);
  const next = marks[at < 0 ? 0 : (at + by + marks.length) % marks.length];
  next?.focus();
  next?.scrollIntoView({ block: "center" });
}
