/**
 * Post codes and dialling codes by province, as the first digits of each: 62 of 620500 is 四川's, 028 and 081 begin
 * 四川's numbers. Codes that provinces share are left out.
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
const DIALLED: Record<string, string> = {
  "110000": "010",
  "120000": "022",
  "130000": "031 033",
  "140000": "034 035",
  "150000": "047 048",
  "210000": "024 041 042",
  "220000": "043",
  "230000": "045 046",
  "310000": "021",
  "320000": "025 051 052",
  "330000": "057 058",
  "340000": "055 056",
  "350000": "059",
  "360000": "079",
  "370000": "053 054 063",
  "410000": "037 039",
  "420000": "027 071 072",
  "430000": "073 074",
  "440000": "020 066 075 076",
  "450000": "077",
  "500000": "023",
  "510000": "028 081 082 083",
  "520000": "085",
  "530000": "087 088",
  "610000": "029 091",
  "620000": "093 094",
  "630000": "097",
  "640000": "095",
  "650000": "090 099",
};
const POST_CODE = /(?:邮\s*编|邮政编码)\s*[:：]?\s*(\d{2})\d{4}(?!\d)/g;
const PHONE = /(?:电\s*话|传\s*真)[^\d\n]{0,6}(0\d{2})\d?\s*[-—–－]+\s*\d{7,8}/g;

function byHead(codes: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(codes).flatMap(([code, heads]) => heads.split(" ").map((head) => [head, code] as const)),
  );
}

const BY_POST = byHead(POST);
const BY_PHONE = byHead(DIALLED);

/** The provinces that the post codes and phone numbers of a text lie in, by code, once each. */
export function provincesOfNumbers(text: string): Set<string> {
  const found = new Set<string>();
  for (const [pattern, table] of [[POST_CODE, BY_POST] as const, [PHONE, BY_PHONE] as const])
    for (const [, head = ""] of text.matchAll(pattern)) {
      const code = table.get(head);
      if (code) found.add(code);
    }
  return found;
}
