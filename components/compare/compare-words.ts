import type { View } from "@/lib/series/comparison/comparison-params";
import type { Norm } from "@/lib/series/normalise";

/** The words of the compare page's client code, from its messages; `{x}` stands for a value. */
export type CompareWords = Readonly<
  Record<
    | "subjects"
    | "remove"
    | "chip"
    | "add"
    | "addCount"
    | "full"
    | "picker"
    | "pickerLabel"
    | "any"
    | "same"
    | "other"
    | "found"
    | "nothing"
    | "failed"
    | "move"
    | "enter"
    | "left"
    | "measure"
    | "years"
    | "from"
    | "to"
    | "histogram"
    | "view"
    | "norm"
    | "absPlain"
    | "copyLink"
    | "copied"
    | "updating",
    string
  > & {
    views: Record<View, string>;
    norms: Record<Norm, string>;
    groups: Record<string, string>;
  }
>;
