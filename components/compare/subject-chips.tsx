"use client";
import { type KeyboardEvent, startTransition, useEffect, useRef, useState } from "react";
import { fill } from "@/components/charts/chart-words";
import { MarkIcon } from "@/components/charts/mark";
import { late } from "@/components/ui/late";
import type { FigureSubject } from "@/lib/domain/figure";
import { useCompare } from "./compare-shell";
import type { CompareWords } from "./compare-words";
import type { SubjectItem } from "./subject-item";

const MOST = 12;
/** Its code arrives when it is opened; a page that shows it comes with it drawn. */
const SubjectPicker = late(() => import("./subject-picker").then((module) => module.SubjectPicker));

type Props = {
  chips: readonly FigureSubject[];
  words: CompareWords;
  /** Whether the picker stands open, and what it offers then. */
  open: boolean;
  offered: readonly SubjectItem[];
};

/** The subjects in the order of the address, those set apart last; they can be moved, removed, and more added. */
export function SubjectChips({ chips, words, open, offered }: Props) {
  const { state, change, locale } = useCompare();
  const [picking, setPicking] = useState(open);
  const frame = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const moved = useRef<string | null>(null);

  useEffect(() => {
    if (!moved.current) return;
    frame.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(moved.current)}"]`)?.focus();
    moved.current = null;
  });

  const shown = state.subjects.flatMap((key) => chips.find((chip) => chip.key === key) ?? []);
  const ordered = [...shown.filter((chip) => !chip.apart), ...shown.filter((chip) => chip.apart)];
  const firstApart = ordered.findIndex((chip) => chip.apart);
  const remove = (key: string) => change({ subjects: state.subjects.filter((one) => one !== key) });
  const move = (key: string, step: number) => {
    const from = state.subjects.indexOf(key);
    const to = from + step;
    if (to < 0 || to >= state.subjects.length) return;
    moved.current = key;
    change({ subjects: state.subjects.with(from, state.subjects[to] ?? key).with(to, key) });
  };
  const close = () => {
    setPicking(false);
    add.current?.focus();
  };
  const full = state.subjects.length >= MOST;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: chips are no fieldset of a form */}
      <div ref={frame} className="chips" role="group" aria-label={words.subjects}>
        {ordered.map((chip, index) => (
          <Chip
            key={chip.key}
            chip={chip}
            separated={index === firstApart && index > 0}
            label={fill(words.chip, {
              name: chip.name,
              place: state.subjects.indexOf(chip.key) + 1,
              count: state.subjects.length,
            })}
            removeLabel={fill(words.remove, { name: chip.name })}
            showShort={locale === "en"}
            onRemove={() => remove(chip.key)}
            onMove={(step) => move(chip.key, step)}
          />
        ))}
        <button
          ref={add}
          type="button"
          className="chip add"
          aria-haspopup="dialog"
          aria-expanded={picking}
          aria-disabled={full || undefined}
          title={full ? fill(words.full, { most: MOST }) : undefined}
          onClick={() => startTransition(() => setPicking(!picking && !full))}
        >
          {words.add} <small>{fill(words.addCount, { count: state.subjects.length, most: MOST })}</small>
        </button>
      </div>
      {picking ? (
        <SubjectPicker
          words={words}
          most={MOST}
          offered={offered}
          onClose={close}
          onRemoveLast={() => {
            const last = state.subjects.at(-1);
            if (last) remove(last);
          }}
        />
      ) : null}
    </>
  );
}

type ChipProps = {
  chip: FigureSubject;
  separated: boolean;
  label: string;
  removeLabel: string;
  showShort: boolean;
  onRemove: () => void;
  onMove: (step: number) => void;
};

function Chip({ chip, separated, label, removeLabel, showShort, onRemove, onMove }: ChipProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Delete" || event.key === "Backspace") onRemove();
    else if (event.altKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      event.preventDefault();
      onMove(event.key === "ArrowLeft" ? -1 : 1);
    }
  };
  const note = showShort && chip.short !== chip.name ? chip.short : chip.apartNote;
  return (
    <>
      {separated ? <span className="sep" /> : null}
      <span className="chip">
        <MarkIcon colour={chip.colour} />
        {chip.name}
        {note ? <small>{note}</small> : null}
        <button
          type="button"
          data-key={chip.key}
          aria-label={removeLabel}
          aria-description={label}
          onClick={onRemove}
          onKeyDown={onKeyDown}
        >
          ×
        </button>
      </span>
    </>
  );
}
