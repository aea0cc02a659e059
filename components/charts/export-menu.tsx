"use client";
import { type ComponentProps, type ComponentType, useEffect, useId, useRef, useState } from "react";
import type { FigureModel } from "@/lib/domain/figure";
import type { ChartWords } from "./chart-words";
import type { ExportItems } from "./export-items";

type Props = { figure: FigureModel; words: ChartWords; embedHeight: number };
type Items = ComponentType<ComponentProps<typeof ExportItems>>;

const loadItems = () => import("./export-items").then((module) => module.ExportItems);

/** The export menu of a figure. What it offers arrives when it is first pointed at or opened. */
export function ExportMenu({ figure, words, embedHeight }: Props) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const [Items, setItems] = useState<Items | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    loadItems().then((loaded) => setItems(() => loaded));
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPointer);
    return () => document.removeEventListener("pointerdown", onPointer);
  }, [open]);

  const close = (done: string) => {
    setOpen(false);
    setSaid(done);
    button.current?.focus();
  };
  return (
    <div ref={frame} className="export">
      <button
        ref={button}
        type="button"
        className="txt caret"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onPointerEnter={loadItems}
        onClick={() => {
          setSaid("");
          setOpen(!open);
        }}
        onBlur={() => setSaid("")}
      >
        {words.export}
      </button>
      <p className={said ? "said" : "vh"} role="status">
        {said}
      </p>
      {open && Items ? <Items id={id} figure={figure} words={words} embedHeight={embedHeight} onClose={close} /> : null}
    </div>
  );
}
