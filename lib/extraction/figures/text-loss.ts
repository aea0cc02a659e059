/** A sign that characters were lost on the way from the agency's page to this text. */
export type LossSign = { kind: string; start: number; end: number };

/** Each kind of sign: two of different kinds, or one kind many times over, are no slip of the pen. */
const SIGNS: ReadonlyArray<readonly [kind: string, pattern: RegExp]> = [
  ["empty-ordinal", /^[^\S\n]*[(（][)）](?=\p{Script=Han})/gmu],
  [
    "broken-date",
    /(?<!\d)(?:19|20)\d{2}(?:1[0-2]|[1-9])月\d{1,2}日|(?<!\d)(?:19|20)\d{2}年\d{2,4}日|(?<!\d)(?:19|20)\d{6}日/g,
  ],
  ["broken-number", /[发函字办令政](?:19|20)\d{3,7}号/g],
  ["half-label", /增[/／](?![减-])/g],
  [
    "unit-lost",
    /\d[条件项个][，、；][^，。；、\d]{1,12}\d+(?=[，、；；。])(?=[，、；][^，。；、\d]{1,12}\d+[条件项个])/g,
  ],
  ["short-year", /(?<!\d)20\d年(?=\d{0,2}月|度|政府)/g],
  ["empty-month", /\d年月\d|年\s?\d{0,2}月日/g],
  ["unit-lost", /[收到申请答复处理公开]{2}\d{1,6}\s?(?=[;；。])/g],
];
const MANY = 3;
const PROSE = 25;

/**
 * The signs of lost characters where a text, taken as a whole, lost some; [] for a sound text, in which a sign that
 * stands alone is a slip of the pen.
 */
export function findTextLoss(text: string): LossSign[] {
  const signs: LossSign[] = [];
  for (const [kind, pattern] of SIGNS) {
    for (const match of text.matchAll(pattern)) {
      signs.push({ kind, start: match.index, end: match.index + match[0].length });
    }
  }
  if (signs.length === 0) return [];
  const kinds = new Set(signs.map(({ kind }) => kind));
  if (lacksFullStops(text)) kinds.add("full-stop-lost");
  return kinds.size > 1 || signs.length >= MANY ? signs : [];
}

/** Signs that digits themselves are gone: any number of such a text may be another. */
export function hasLostDigits(signs: readonly LossSign[]): boolean {
  return signs.filter(({ kind }) => kind === "short-year" || kind === "empty-month").length > 1;
}

/** Most paragraphs of words end in no mark at all. */
function lacksFullStops(text: string): boolean {
  const paragraphs = text.split("\n").filter((line) => line.trim().length >= PROSE && !/[|\t]/.test(line));
  const open = paragraphs.filter((line) => /\p{Script=Han}\s*$/u.test(line));
  return open.length >= MANY && open.length >= paragraphs.length * 0.6;
}
