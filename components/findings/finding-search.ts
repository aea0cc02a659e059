import { z } from "zod";

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value) || undefined;
/** What an address of the findings asks for; what it cannot make sense of is left out, never an error. */
export const FindingSearch = z.object({
  rule: z.preprocess(one, z.string().max(40).optional()).catch(undefined),
  severity: z.preprocess(one, z.enum(["error", "warning", "note"]).optional()).catch(undefined),
  state: z
    .preprocess(one, z.enum(["open", "report-error", "extraction-error", "dismissed"]).optional())
    .catch(undefined),
  year: z.preprocess(one, z.coerce.number().int().min(2000).max(2100).optional()).catch(undefined),
  agency: z.preprocess(one, z.string().max(60).optional()).catch(undefined),
  page: z.preprocess(one, z.coerce.number().int().min(1).max(100_000).default(1)).catch(1),
});
