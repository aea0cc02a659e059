"use client";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { fill } from "@/components/charts/chart-words";
import { renameSaved, type Saved } from "./saved-store";
import type { SavedWords } from "./saved-words";

type Props = {
  locale: string;
  words: SavedWords;
  items: readonly Saved[];
  keep: (items: readonly Saved[]) => boolean;
  /** Says what was done, aloud. */
  say: (text: string) => void;
};

/** The kept comparisons: opened, renamed in place, removed, and put back where they were. */
export function SavedList({ locale, words, items, keep, say }: Props) {
  const [renaming, setRenaming] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ item: Saved; at: number } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const focus = useRef<string | null>(null);
  useEffect(() => {
    if (focus.current === null) return;
    list.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = null;
  });

  const change = (next: readonly Saved[], said: string) => say(keep(next) ? said : words.refused);
  const remove = (item: Saved, at: number) => {
    setRemoved({ item, at });
    focus.current = "[data-undo]";
    change(
      items.filter((one) => one !== item),
      fill(words.removed, { name: item.name }),
    );
  };
  const undo = () => {
    if (!removed) return;
    focus.current = `[data-open="${CSS.escape(removed.item.query)}"]`;
    change(items.toSpliced(removed.at, 0, removed.item), fill(words.restored, { name: removed.item.name }));
    setRemoved(null);
  };
  const rename = (item: Saved, name: string | null) => {
    setRenaming(null);
    focus.current = `[data-rename="${CSS.escape(item.query)}"]`;
    if (name?.trim()) change(renameSaved(items, item.query, name), fill(words.renamed, { name }));
  };
  const rows = items.map((item, at) => (
    <li key={item.query} className="savedrow">
      {renaming === item.query ? (
        <RenameForm words={words} item={item} onDone={(name) => rename(item, name)} />
      ) : (
        <Row
          words={words}
          item={item}
          href={`/${locale}/compare?${item.query}`}
          onRename={() => setRenaming(item.query)}
          onRemove={() => remove(item, at)}
        />
      )}
    </li>
  ));
  const undoRow = removed ? [<UndoRow key="undo" words={words} name={removed.item.name} onUndo={undo} />] : [];
  return (
    <ul ref={list} className="savedlist">
      {rows.toSpliced(removed?.at ?? 0, 0, ...undoRow)}
    </ul>
  );
}

type RowProps = { words: SavedWords; item: Saved; href: string; onRename: () => void; onRemove: () => void };

function Row({ words, item, href, onRename, onRemove }: RowProps) {
  const { name, query } = item;
  return (
    <>
      <a className="savedname" data-open={query} href={href}>
        {name}
      </a>
      <button
        type="button"
        className="txt"
        data-rename={query}
        aria-label={fill(words.renameOf, { name })}
        onClick={onRename}
      >
        {words.rename}
      </button>
      <button type="button" className="txt" aria-label={fill(words.removeOf, { name })} onClick={onRemove}>
        {words.remove}
      </button>
    </>
  );
}

function UndoRow({ words, name, onUndo }: { words: SavedWords; name: string; onUndo: () => void }) {
  return (
    <li className="savedrow">
      <span className="savedname">{fill(words.removed, { name })}</span>
      <button type="button" className="txt" data-undo="" onClick={onUndo}>
        {words.undo}
      </button>
    </li>
  );
}

/** The name as a field; Enter or 确定 keeps it, Escape leaves the old one. */
function RenameForm({
  words,
  item,
  onDone,
}: {
  words: SavedWords;
  item: Saved;
  onDone: (name: string | null) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onDone(field.current?.value ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onDone(null);
  };
  return (
    <form className="savedform" onSubmit={onSubmit}>
      <input
        ref={field}
        aria-label={fill(words.renameOf, { name: item.name })}
        defaultValue={item.name}
        maxLength={120}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="txt">
        {words.done}
      </button>
    </form>
  );
}
