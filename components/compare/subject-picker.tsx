"use client";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { fill } from "@/components/charts/chart-words";
import { useCompare } from "./compare-shell";
import type { CompareWords } from "./compare-words";
import type { SubjectItem } from "./subject-item";
import { useSubjectSearch } from "./use-subject-search";

type Props = {
  words: CompareWords;
  most: number;
  /** What came with the page. */
  offered: readonly SubjectItem[];
  onClose: () => void;
  onRemoveLast: () => void;
};

/** The picker under the chips: a text finds agencies and cities; those of another kind are told apart beforehand. */
export function SubjectPicker({ words, most, offered: first, onClose, onRemoveLast }: Props) {
  const { state, change, locale } = useCompare();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const { items, failed, asked } = useSubjectSearch(locale, text, state.subjects, first);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.focus(), []);

  const offered = items.filter((item) => !state.subjects.includes(item.slug));
  const isFirst = state.subjects.length === 0;
  const groups = [
    { title: isFirst ? words.any : words.same, items: offered.filter((item) => !item.apart) },
    { title: words.other, items: offered.filter((item) => item.apart) },
  ].filter((group) => group.items.length > 0);
  const flat = groups.flatMap((group) => group.items);
  const current = flat[Math.min(at, flat.length - 1)];
  const choose = (item: SubjectItem | undefined) => {
    if (!item || state.subjects.length >= most) return;
    change({ subjects: [...state.subjects, item.slug] });
    setText("");
    setAt(0);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Backspace" && text === "") onRemoveLast();
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && flat.length > 0)
      setAt((Math.min(at, flat.length - 1) + step + flat.length) % flat.length);
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) choose(current);
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
  };
  const said = failed ? words.failed : asked && flat.length === 0 ? words.nothing : "";
  return (
    <div className={isFirst ? "menu picker first" : "menu picker"} role="dialog" aria-label={words.picker}>
      <div className="pin">
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={words.pickerLabel}
          aria-expanded={flat.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current ? `${id}-${current.slug}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          placeholder={words.pickerLabel}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="esc" onClick={onClose}>
          <kbd>Esc</kbd>
        </button>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={words.picker} className="picklist">
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox's groups are no fieldsets
          <div key={group.title} role="group" aria-label={group.title}>
            <div className="menuhead" aria-hidden="true">
              {group.title}
            </div>
            {group.items.map((item) => (
              <Option
                key={item.slug}
                id={`${id}-${item.slug}`}
                item={item}
                on={item === current}
                state={state}
                english={locale === "en"}
                onChoose={() => choose(item)}
              />
            ))}
          </div>
        ))}
      </div>
      {said ? <p className="picknote">{said}</p> : null}
      <p className="vh" role="status">
        {said || fill(words.found, { count: flat.length })}
      </p>
      <p className="menufoot">
        <kbd>↑</kbd> <kbd>↓</kbd> {words.move}　<kbd>Enter</kbd> {words.enter}　
        {fill(words.left, { count: most - state.subjects.length, from: state.from, to: state.to })}
      </p>
    </div>
  );
}

type OptionProps = {
  id: string;
  item: SubjectItem;
  on: boolean;
  state: { from: number; to: number };
  english: boolean;
  onChoose: () => void;
};

function Option({ id, item, on, state, english, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above takes the keys for its options
    // biome-ignore lint/a11y/useFocusableInteractive: options are reached by aria-activedescendant
    <div id={id} role="option" aria-selected={on} className={on ? "menuitem on" : "menuitem"} onClick={onChoose}>
      <span>
        {item.name}
        {english ? <small className="fine"> {item.pinyin}</small> : null}
      </span>
      {item.apart ? (
        <span className="note">{item.note}</span>
      ) : (
        <YearCells years={item.years} from={state.from} to={state.to} />
      )}
    </div>
  );
}

/** A cell a year: filled where a report is on file. */
function YearCells({ years, from, to }: { years: readonly number[]; from: number; to: number }) {
  const range = Array.from({ length: to - from + 1 }, (_, index) => from + index).slice(-14);
  return (
    <svg width={range.length * 10 - 2} height="10" role="img" aria-label={years.join(", ")}>
      {range.map((year, index) =>
        years.includes(year) ? (
          <rect key={year} x={index * 10} width="8" height="10" fill="var(--ink-2)" />
        ) : (
          <path key={year} className="none" d={`M${index * 10 + 2} 5.5h4`} />
        ),
      )}
    </svg>
  );
}
