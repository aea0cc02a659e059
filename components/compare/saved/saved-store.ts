/** A comparison the reader keeps in the browser: a name, and the view's address without `?`. */
export type Saved = { name: string; query: string };

export const MOST_SAVED = 50;
const VERSION = 1;
const LONGEST_NAME = 120;

/** What storage holds, the newest first; whatever is damaged, unknown or too much is left out, never an error. */
export function parseSaved(text: string | null): Saved[] {
  try {
    const stored: unknown = JSON.parse(text ?? "");
    const { version, items } = stored as { version: unknown; items: unknown };
    if (version !== VERSION || !Array.isArray(items)) return [];
    const valid = items.filter(isSaved).map(({ name, query }) => ({ name: name.slice(0, LONGEST_NAME), query }));
    return valid.filter((one, at) => valid.findIndex((other) => other.query === one.query) === at).slice(0, MOST_SAVED);
  } catch {
    return [];
  }
}

function isSaved(item: unknown): item is Saved {
  if (typeof item !== "object" || item === null) return false;
  const { name, query } = item as Partial<Record<keyof Saved, unknown>>;
  return typeof name === "string" && name.trim() !== "" && typeof query === "string" && /^s=[\w:,.&=-]+$/.test(query);
}

/** As it is stored. */
export function toStored(items: readonly Saved[]): string {
  return JSON.stringify({ version: VERSION, items });
}

/** With one more, first; the same view again only takes the new name. Null where there are as many as can be kept. */
export function addSaved(items: readonly Saved[], added: Saved): Saved[] | null {
  const name = added.name.trim().slice(0, LONGEST_NAME);
  if (items.some((one) => one.query === added.query)) return renameSaved(items, added.query, name);
  return items.length >= MOST_SAVED ? null : [{ name, query: added.query }, ...items];
}

/** With another name for a view; an empty name leaves the old one. */
export function renameSaved(items: readonly Saved[], query: string, name: string): Saved[] {
  const kept = name.trim().slice(0, LONGEST_NAME);
  return items.map((one) => (one.query === query && kept ? { ...one, name: kept } : one));
}
