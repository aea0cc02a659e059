import { DICTIONARY } from "@/lib/domain/dictionary";

/** The dictionary: metrics, applicants, epochs, series and identities, in both languages. */
export function GET() {
  return Response.json(DICTIONARY);
}
