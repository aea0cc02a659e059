/** Where the site is reached from outside: `SITE_URL`, or this machine. */
export function readSiteUrl(env: NodeJS.ProcessEnv): URL {
  return new URL(env.SITE_URL ?? `http://localhost:${env.PORT ?? 3000}`);
}
