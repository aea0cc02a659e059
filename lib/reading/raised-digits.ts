const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const MARK = /^\s*(?:\d{1,2}|[[［〔(（]\d{1,2}[\]］〕)）])\s*$/;
const BEHIND_DIGIT = /\d\s*$/;

/**
 * The number of a note, printed small and high behind a figure, as such: 12 and a raised 1 are 12¹, not 121, and so are 12 and a
 * raised [1]. Any other raised words as they are.
 */
export function raiseDigits(before: string, raised: string): string {
  if (!MARK.test(raised) || !BEHIND_DIGIT.test(before)) return raised;
  return raised.replace(/[^\d\s]/g, "").replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
}
