import type { Locale } from "@/lib/domain/app-error";

const NAMESPACES = [
  "common",
  "overview",
  "agencies",
  "profile",
  "compare",
  "rankings",
  "report",
  "findings",
  "ingest",
  "metrics",
  "data",
  "chart",
  "search",
  "embed",
] as const;
export type Namespace = (typeof NAMESPACES)[number];

/** The words of one language, a file a namespace. */
export async function loadMessages(locale: Locale): Promise<Record<Namespace, object>> {
  const files = await Promise.all(
    NAMESPACES.map(async (name) => [name, (await import(`../../messages/${locale}/${name}.json`)).default] as const),
  );
  return Object.fromEntries(files) as Record<Namespace, object>;
}
