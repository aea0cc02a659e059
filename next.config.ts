import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** The browser's first choice is not Chinese. */
const PREFERS_ANOTHER = { type: "header" as const, key: "accept-language", value: "(?!zh)[a-z].*" };
/** `/agencies` and the like; files have a dot. */
const PATH_WITHOUT_LANGUAGE = "/:path((?!(?:zh|en|api|_next)(?:/|$))[^.]+)";

/** Scripts, styles and pictures of our own only; the frameworks' inline scripts have no nonce in cached pages. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'";
const toHeaders = (frames: string) => [
  ...(process.env.NODE_ENV === "production"
    ? [{ key: "Content-Security-Policy", value: `${POLICY}; frame-ancestors ${frames}` }]
    : []),
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
];

/** `/` (and a page's path without a language) sends the reader on by the language the browser prefers; no middleware stands in the way of pages. */
const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  cacheComponents: true,
  poweredByHeader: false,
  serverExternalPackages: [
    "better-sqlite3",
    "better-sqlite3-13",
    "pdfjs-dist",
    "piscina",
    "happy-dom",
    "@resvg/resvg-js",
    "subset-font",
  ],
  experimental: {
    // A page asked for while the connection is down is asked for again once it is back, instead of leaving the site.
    useOffline: true,
    // Pages rendered anew stay in memory: the build is never written to, so servers on different databases can share it.
    isrFlushToDisk: false,
    serverActions: { bodySizeLimit: "64mb" },
  },
  async headers() {
    return [
      { source: "/:path((?!api|_next).*)", headers: toHeaders("'self'") },
      { source: "/:locale(zh|en)/embed/:path*", headers: toHeaders("*") },
    ];
  },
  async redirects() {
    return ["/", PATH_WITHOUT_LANGUAGE].flatMap((source) => {
      const rest = source === "/" ? "" : "/:path";
      return [
        { source, has: [PREFERS_ANOTHER], destination: `/en${rest}`, permanent: false },
        { source, destination: `/zh${rest}`, permanent: false },
      ];
    });
  },
};

export default withNextIntl(config);
