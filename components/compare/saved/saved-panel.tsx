"use client";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { fill } from "@/components/charts/chart-words";
import { SavedList } from "./saved-list";
import { addSaved, MOST_SAVED, type Saved } from "./saved-store";
import type { SavedWords } from "./saved-words";
import { useSaved } from "./use-saved";

type Props = { locale: string; words: SavedWords; current: Saved; onClose: () => void };

/** Keeps the comparison on the page under a name, and lists those kept before. */
export function SavedPanel({ locale, words, current, onClose }: Props) {
  const { items, keep } = useSaved();
  const [said, setSaid] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const known = items.find((one) => one.query === current.query);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const name = field.current?.value.trim() || current.name;
    const next = addSaved(items, { name, query: current.query });
    if (!next) setSaid(fill(words.full, { most: MOST_SAVED }));
    else setSaid(keep(next) ? fill(words.kept, { name }) : words.refused);
  };
  return (
    <div
      className="menu saved"
      role="dialog"
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <form className="savedform" onSubmit={onSubmit}>
        <input
          ref={field}
          aria-label={words.name}
          defaultValue={known?.name ?? current.name}
          maxLength={120}
          autoComplete="off"
        />
        <button type="submit" className="btn">
          {words.keep}
        </button>
      </form>
      <p className={said ? "menustatus" : "vh"} role="status">
        {said}
      </p>
      <div className="menuhead">{words.title}</div>
      <SavedList locale={locale} words={words} items={items} keep={keep} say={setSaid} />
      {items.length === 0 ? <p className="picknote">{words.none}</p> : null}
      <p className="menufoot">{fill(words.where, { most: MOST_SAVED })}</p>
    </div>
  );
}
