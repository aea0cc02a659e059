import type { MetadataRoute } from "next";
import { readSiteUrl } from "@/components/chrome/site-url";

/** Pages may be indexed; searches, embeds, the import page and the API need not. */
export default function robots(): MetadataRoute.Robots {
  const disallow = ["/api/", "/zh/search", "/en/search", "/zh/embed/", "/en/embed/", "/zh/ingest", "/en/ingest"];
  return {
    rules: { userAgent: "*", allow: "/", disallow },
    sitemap: new URL("/sitemap.xml", readSiteUrl(process.env)).href,
  };
}
