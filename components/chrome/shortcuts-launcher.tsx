"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Shortcuts } from "./shortcuts-dialog";
import { takesSingleKey } from "./single-keys";

const ShortcutsDialog = lazy(() =>
  import("./shortcuts-dialog").then((loaded) => ({ default: loaded.ShortcutsDialog })),
);

/** Opens the list of shortcuts, by its button or `?`. Its code loads then. */
export function ShortcutsLauncher(props: Shortcuts) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "?" || !takesSingleKey(event) || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button type="button" className="lk" onClick={() => setOpen(true)}>
        {props.words.open} <kbd>?</kbd>
      </button>
      {isOpen && (
        <Suspense>
          <ShortcutsDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
