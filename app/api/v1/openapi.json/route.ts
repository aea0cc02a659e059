import { OPENAPI } from "@/lib/export/openapi";

/** The description of this API. */
export function GET() {
  return Response.json(OPENAPI);
}
