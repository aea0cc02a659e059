import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** `/` sends the reader on by the language the browser prefers; no middleware stands in the way of pages. */
const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  cacheComponents: true,
  poweredByHeader: false,
  serverExternalPackages: ["better-sqlite3", "pdfjs-dist", "piscina", "happy-dom", "@resvg/resvg-js", "subset-font"],
  experimental: {
    globalNotFound: true,
    // Pages rendered anew stay in memory: the build is never written to, so servers on different databases can share it.
    isrFlushToDisk: false,
    serverActions: { bodySizeLimit: "64mb" },
  },
  async redirects() {
    return [
      {
        source: "/",
        has: [{ type: "header", key: "accept-language", value: "(?!zh)[a-z].*" }],
        destination: "/en",
        permanent: false,
      },
      { source: "/", destination: "/zh", permanent: false },
    ];
  },
};

export default withNextIntl(config);
