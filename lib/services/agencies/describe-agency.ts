import type { Agency } from "@/db/schema/agency";

/** Kind and level of an agency, told from its name and region. */
export function describeAgency(name: string, regionCode: string): Pick<Agency, "kind" | "level"> {
  const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? "other";
  return { kind, level: toLevel(regionCode) };
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/人民政府(?:办公[室厅])?$/, "government"],
  [/城市管理|城管|综合(?:行政)?执法/, "city-management"],
];

function toLevel(code: string): Agency["level"] {
  if (code === "000000") return "nation";
  if (code.length > 6) return "town";
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "city" : "district";
}
