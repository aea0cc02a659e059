"use client";
import { type ComponentType, useEffect, useRef, useState } from "react";
import type { Saved } from "./saved/saved-store";
import type { SavedWords } from "./saved/saved-words";

type Props = { locale: string; words: SavedWords; current: Saved };
type Panel = ComponentType<Props & { onClose: () => void }>;

/** Opens the kept comparisons; their code arrives when first asked for. */
export function SavedButton(props: Props) {
  const [open, setOpen] = useState(false);
  const [Panel, setPanel] = useState<Panel | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    import("./saved/saved-panel").then((module) => setPanel(() => module.SavedPanel));
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPointer);
    return () => document.removeEventListener("pointerdown", onPointer);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div ref={frame} className="savedframe">
      <button
        ref={button}
        type="button"
        className="btn"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {props.words.save}
      </button>
      {open && Panel ? <Panel key={props.current.query} {...props} onClose={close} /> : null}
    </div>
  );
}
