import { toSiteOrigin } from "@/components/chrome/site-url";

const DISALLOWED = [
  "/api/",
  ...["zh", "en"].flatMap((of) => ["search", "embed/", "ingest", "missing"].map((at) => `/${of}/${at}`)),
];

/** Pages may be indexed; searches, embeds, the import page and the API need not. */
export function GET(request: Request): Response {
  const lines = ["User-Agent: *", "Allow: /", ...DISALLOWED.map((path) => `Disallow: ${path}`)];
  const text = `${lines.join("\n")}\n\nSitemap: ${toSiteOrigin(request, process.env)}/sitemap.xml\n`;
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
