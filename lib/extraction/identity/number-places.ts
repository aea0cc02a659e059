import dialling from "@/lib/domain/regions/dialling-codes.json" with { type: "json" };

/**
 * Post codes by province, as the first digits of each: 62 of 620500 is 四川's. Codes that provinces share are left out.
 */
const POST: Record<string, string> = {
  "110000": "10",
  "120000": "30",
  "130000": "05 06 07",
  "140000": "03 04",
  "150000": "01 02",
  "210000": "11 12",
  "220000": "13",
  "230000": "15 16",
  "310000": "20",
  "320000": "21 22",
  "330000": "31 32",
  "340000": "23 24",
  "350000": "35 36",
  "360000": "33 34",
  "370000": "25 26 27",
  "410000": "45 46 47",
  "420000": "43 44",
  "430000": "41 42",
  "440000": "51 52",
  "450000": "53 54",
  "460000": "57",
  "500000": "40",
  "510000": "61 62 63 64",
  "520000": "55 56",
  "530000": "65 66 67",
  "540000": "85 86",
  "610000": "71 72",
  "620000": "73 74",
  "630000": "81",
  "640000": "75",
  "650000": "83 84",
};

const POST_CODE = /(?:邮\s*编|邮政编码)\s*[:：]?\s*(\d{2})\d{4}(?!\d)/g;
const PHONE = /(?:话|真|热线|方式)[^\d\n]{0,8}(0\d{2,3})[)）\s—–－-]*\d{7,8}(?!\d)/g;

const BY_POST: ReadonlyMap<string, string> = new Map(
  Object.entries(POST).flatMap(([code, heads]) => heads.split(" ").map((head) => [head, code] as const)),
);
const BY_PHONE: ReadonlyMap<string, readonly string[]> = new Map(
  dialling.codes.map((line) => {
    const [dialled = "", ...codes] = line.split(" ");
    return [dialled, codes] as const;
  }),
);

/** The divisions that the post codes (a province) and phone numbers (cities) of a text lie in: once each, in sets. */
export function placesOfNumbers(text: string): string[][] {
  const found = new Map<string, string[]>();
  for (const [, head = ""] of text.matchAll(POST_CODE)) {
    const code = BY_POST.get(head);
    if (code) found.set(head, [code]);
  }
  for (const [, dialled = ""] of text.matchAll(PHONE)) {
    // A number set without a dash (02583307297) shows one digit of its own as the code's fourth.
    const head = BY_PHONE.has(dialled) ? dialled : dialled.slice(0, 3);
    const codes = BY_PHONE.get(head);
    if (codes) found.set(head, [...codes]);
  }
  return [...found.values()];
}
