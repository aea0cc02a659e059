import type { Qualifier } from "@/lib/domain/series-cell";

/** One stated value of a ready comparison, with the agency it is of. */
export type ShowcaseValue = {
  part: "peers" | "corrected" | "channels";
  slug: string;
  name: string;
  kind: string;
  level: string;
  regionCode: string;
  series: string;
  year: number;
  value: number;
  qualifier: Qualifier;
};
