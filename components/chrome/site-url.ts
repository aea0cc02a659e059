import { headers } from "next/headers";
import { toHostOrigin, toOrigin } from "@/lib/export/figure-request";

/** Where the site is reached from outside: `SITE_URL`, or this machine. */
export function readSiteUrl(env: NodeJS.ProcessEnv): URL {
  return new URL(env.SITE_URL ?? `http://localhost:${env.PORT ?? 3000}`);
}

/** The same for a page made for one request: `SITE_URL`, or the host by which the reader came. */
export async function readRequestedSite(env: NodeJS.ProcessEnv): Promise<URL> {
  const asked = await headers();
  const protocol = asked.get("x-forwarded-proto") === "https" ? "https:" : "http:";
  const origin = env.SITE_URL ? null : toHostOrigin(asked.get("host"), protocol);
  return origin ? new URL(origin) : readSiteUrl(env);
}

/** The site's origin for files that name whole addresses: `SITE_URL`, or the host by which the reader came. */
export function toSiteOrigin(request: Request, env: NodeJS.ProcessEnv): string {
  return env.SITE_URL ? new URL(env.SITE_URL).origin : toOrigin(request);
}
