"use client";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useId, useState } from "react";
import { Marked } from "./marked";
import type { SearchWords, Suggestion } from "./search-words";
import { useSuggestions } from "./use-suggestions";

type Props = { words: SearchWords; id: string; hasFocus?: boolean; initial?: string; onLeave?: () => void };

/** A search field with suggestions under it. Without a script it is a form that leads to the search page. */
export function SearchBox({ words, id, hasFocus = false, initial = "", onLeave }: Props) {
  const [text, setText] = useState(initial);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { items, failed } = useSuggestions(words.locale, isOpen ? text : "");
  const listId = useId();
  const router = useRouter();

  const leave = (item: Suggestion) => {
    setOpen(false);
    onLeave?.();
    router.push(item.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && items.length) {
      event.preventDefault();
      setActive((at) => (at + step + items.length + (at < 0 && step < 0 ? 1 : 0)) % items.length);
    }
    const chosen = items[active];
    if (event.key === "Enter" && chosen) {
      event.preventDefault();
      leave(chosen);
    }
    if (event.key === "Escape" && items.length && !onLeave) setOpen(false);
  };
  return (
    <search className="bigfind">
      <form action={`/${words.locale}/search`} className="box">
        <input
          id={`${id}-q`}
          name="q"
          type="text"
          role="combobox"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type in this field
          autoFocus={hasFocus}
          aria-label={words.label}
          aria-autocomplete="list"
          aria-expanded={items.length > 0}
          aria-controls={listId}
          {...(items[active] ? { "aria-activedescendant": `${listId}-${active}` } : {})}
          placeholder={words.label}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(-1);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" aria-label={words.submit}>
          <kbd>Enter</kbd>
        </button>
      </form>
      <SuggestionList id={listId} label={words.label} items={items} active={active} onPick={leave} />
      {failed && <p className="fine">{words.failed}</p>}
      <p className="vh" role="status">
        {items.length > 0 && words.count.replace("{n}", String(items.length))}
      </p>
    </search>
  );
}

type ListProps = {
  id: string;
  label: string;
  items: Suggestion[];
  active: number;
  onPick: (item: Suggestion) => void;
};

function SuggestionList({ id, label, items, active, onPick }: ListProps) {
  return (
    <div id={id} role="listbox" aria-label={label} hidden={items.length === 0}>
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken by the field
        <div
          key={item.href}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={index === active ? "on" : ""}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(item)}
        >
          <span>
            <Marked parts={item.parts} />
          </span>
          <span>{item.note}</span>
        </div>
      ))}
    </div>
  );
}
