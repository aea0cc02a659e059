/** A change on the year before told in words: where it stands, and by how much. */
export type ClaimedChange = { start: number; end: number; change: number; kind: "percent" | "absolute" };

type Wording = { words: RegExp; kind: ClaimedChange["kind"]; changeOf: (times: number) => number };

const YEAR_BEFORE = "(?:同比|(?:比|较|与|同|和)(?:上一?年|去年|20\\d\\d年)(?:度|同期)?(?:相比)?[，,]?)";
const GROWN = "(?:增长|增加|上升|提高)了?";

const WORDINGS: readonly Wording[] = [
  { words: new RegExp(`${YEAR_BEFORE}持平`, "g"), kind: "absolute", changeOf: () => 0 },
  {
    words: new RegExp(`${YEAR_BEFORE}(?:翻了?一番|${GROWN}一倍)(?!以上|多)`, "g"),
    kind: "percent",
    changeOf: () => 100,
  },
  {
    words: new RegExp(`${YEAR_BEFORE}${GROWN}(\\d+(?:\\.\\d+)?)倍(?!以上|多)`, "g"),
    kind: "percent",
    changeOf: (times) => times * 100,
  },
  {
    words: /[是为达](?:到|了)?(?:上一?年|去年)(?:度|同期)?的(\d+(?:\.\d+)?|两)倍(?!以上|多)/g,
    kind: "percent",
    changeOf: (times) => (times - 1) * 100,
  },
];
const CUE = /持平|[倍番]/;

/** Changes told in words or in times of the year before: 与上年持平, 比上年翻一番, 同比增长1.5倍, 为去年的两倍. */
export function listClaimedWords(clean: string): ClaimedChange[] {
  if (!CUE.test(clean)) return [];
  return WORDINGS.flatMap(({ words, kind, changeOf }) =>
    [...clean.matchAll(words)].map(({ index, 0: all, 1: times = "1" }) => {
      const change = Math.round(changeOf(times === "两" ? 2 : Number(times)) * 100) / 100;
      return { start: index, end: index + all.length, change, kind };
    }),
  );
}

const FOLLOWING = /[，,、（(]?(增长|增加|上升|提高|增幅|下降|减少|降低|降幅)率?(?:为|了|达)?(\d+(?:\.\d+)?)[%％]/y;

/** The share told right behind a number of the same change: 较上年减少5件，下降20%. [] where none is. */
export function listSharesBehind(clean: string, at: number): ClaimedChange[] {
  FOLLOWING.lastIndex = at;
  const match = FOLLOWING.exec(clean);
  if (!match) return [];
  const [all, word = "", percent] = match;
  const change = /[降减]/.test(word) ? -Number(percent) : Number(percent);
  return [{ start: at, end: at + all.length, change, kind: "percent" }];
}
