const STORE = "single-keys";

/** Whether shortcuts of one letter are on; they are until the reader switches them off. */
export function readSingleKeys(): boolean {
  return localStorage.getItem(STORE) !== "off";
}

/** Remembers the reader's choice on this machine. */
export function storeSingleKeys(on: boolean): void {
  localStorage.setItem(STORE, on ? "on" : "off");
}

/** True where a key pressed alone may act: not in a field, not with a modifier, not switched off. */
export function takesSingleKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) return false;
  const at = event.target;
  if (at instanceof HTMLElement && (at.isContentEditable || at.matches("input:not([type=checkbox]),textarea,select")))
    return false;
  return readSingleKeys();
}
