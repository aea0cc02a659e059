"use client";
import { useEffect, useRef } from "react";
import { SearchBox } from "@/components/search/search-box";
import type { SearchWords } from "@/components/search/search-words";

/** The search over the page; the browser keeps the focus inside and Esc closes it. */
export function SearchDialog({ words, onClose }: { words: SearchWords; onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  const close = () => ref.current?.close();
  return (
    <dialog ref={ref} className="over" aria-label={words.label} onClose={onClose} onPointerDown={closeOutside}>
      <SearchBox words={words} id="over" hasFocus onLeave={close} />
      <button type="button" className="txt" onClick={close}>
        {words.close} <kbd>Esc</kbd>
      </button>
    </dialog>
  );
}

/** A press on the backdrop reaches the dialog itself, outside its own box. */
function closeOutside(event: React.PointerEvent<HTMLDialogElement>): void {
  if (event.target === event.currentTarget) {
    const box = event.currentTarget.getBoundingClientRect();
    const isInside =
      event.clientX >= box.left &&
      event.clientX <= box.right &&
      event.clientY >= box.top &&
      event.clientY <= box.bottom;
    if (!isInside) event.currentTarget.close();
  }
}
