"use client";
import { useEffect, useRef, useState } from "react";
import { readSingleKeys, storeSingleKeys, takesSingleKey } from "./single-keys";

type Props = {
  words: { open: string; title: string; close: string; off: string; note: string };
  keys: { keys: string[]; text: string }[];
};

/** The list of shortcuts, opened by its button or `?`; single-letter keys can be switched off in it. */
export function ShortcutsDialog({ words, keys }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const [isOff, setOff] = useState(false);
  useEffect(() => {
    setOff(!readSingleKeys());
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "?" || !takesSingleKey(event) || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      ref.current?.showModal();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button type="button" className="lk" onClick={() => ref.current?.showModal()}>
        {words.open} <kbd>?</kbd>
      </button>
      <dialog ref={ref} className="keys" aria-labelledby="keys-title">
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
    </>
  );
}
