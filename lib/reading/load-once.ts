/** Loads a part of a module when it is first asked for, and keeps it: a loader asked again answers from another thread. */
export function loadOnce<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loaded: Promise<Part> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
