"use client";
import { useEffect, useRef, useState } from "react";
import { readSingleKeys, storeSingleKeys } from "./single-keys";

export type Shortcuts = {
  words: { open: string; title: string; close: string; off: string; note: string };
  keys: { keys: string[]; text: string }[];
};

/** The list of shortcuts over the page; single-letter keys can be switched off in it. Esc closes it. */
export function ShortcutsDialog({ words, keys, onClose }: Shortcuts & { onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null);
  const [isOff, setOff] = useState(() => !readSingleKeys());
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog ref={ref} className="keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{words.title}</h2>
      <dl>
        {keys.map((one) => (
          <div key={one.text}>
            <dt>
              {one.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{one.text}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={isOff}
          onChange={(event) => {
            setOff(event.target.checked);
            storeSingleKeys(!event.target.checked);
          }}
        />
        {words.off}
      </label>
      <p className="fine">{words.note}</p>
      <button type="button" className="btn" onClick={() => ref.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
