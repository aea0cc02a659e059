import { revalidateTag } from "next/cache";
import { z } from "zod";
import { findCacheWatch, INTERNAL_HEADER } from "@/lib/services/cache-watch";

const Tags = z.array(z.string().max(256)).max(10_000);

/** 200 once pages rendered at build time are out of the cache, 503 before: what a start script waits for. */
export async function GET(request: Request): Promise<Response> {
  const ready = Boolean(request.url) && findCacheWatch()?.ready === true;
  return Response.json({ ready }, { status: ready ? 200 : 503 });
}

/** Makes tags stale at once. Only this process itself knows the word that opens it. */
export async function POST(request: Request): Promise<Response> {
  const watch = findCacheWatch();
  if (!watch || request.headers.get(INTERNAL_HEADER) !== watch.secret) return new Response(null, { status: 404 });
  for (const tag of Tags.parse(await request.json())) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}
