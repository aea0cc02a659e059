"use client";
import { useId, useState } from "react";
import { copyText } from "@/components/charts/export-actions";
import type { ChoiceWords } from "@/lib/series/comparison/build-comparison";
import type { View } from "@/lib/series/comparison/comparison-params";
import type { Norm } from "@/lib/series/normalise";
import { useCompare } from "./compare-shell";
import type { CompareWords } from "./compare-words";
import { YearRange } from "./year-range";

/** A measure of the select, under the title of its group. */
export type MeasureOption = { code: string; label: string; group: string };

type Props = {
  words: CompareWords;
  measures: readonly MeasureOption[];
  views: readonly ChoiceWords<View>[];
  norms: readonly ChoiceWords<Norm>[];
  reportsByYear: Record<number, number>;
  /** Whether the measure counts cases; else "count" is called "value". */
  counts: boolean;
};

/** The control bar: measure, years, view, and how values are shown. Each writes the address at once. */
export function CompareControls({ words, measures, views, norms, reportsByYear, counts }: Props) {
  const { state, change } = useCompare();
  const normWords = counts ? words.norms : { ...words.norms, abs: words.absPlain };
  const id = useId();
  return (
    <div className="ctrl">
      <div className="in">
        <div className="ctl">
          <label className="k" htmlFor={id}>
            {words.measure}
          </label>
          <span className="v">
            <MeasureSelect
              id={id}
              words={words}
              measures={measures}
              value={state.measure}
              onChange={(measure) => change({ measure })}
            />
          </span>
        </div>
        <div className="ctl">
          <span className="k">{words.years}</span>
          <span className="v">
            <YearRange words={words} reportsByYear={reportsByYear} />
          </span>
        </div>
        <Choices
          label={words.view}
          choices={views}
          words={words.views}
          value={state.view}
          onChoose={(view) => change({ view })}
        />
        <Choices
          label={words.norm}
          choices={norms}
          words={normWords}
          value={state.norm}
          onChoose={(norm) => change({ norm })}
        />
      </div>
      <i className="progress" aria-hidden="true" />
    </div>
  );
}

type MeasureProps = {
  id: string;
  words: CompareWords;
  measures: readonly MeasureOption[];
  value: string;
  onChange: (code: string) => void;
};

function MeasureSelect({ id, words, measures, value, onChange }: MeasureProps) {
  const groups = [...new Set(measures.map((measure) => measure.group))];
  return (
    <span className="pick caret">
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {groups.map((group) => (
          <optgroup key={group} label={words.groups[group] ?? group}>
            {measures
              .filter((measure) => measure.group === group)
              .map((measure) => (
                <option key={measure.code} value={measure.code}>
                  {measure.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </span>
  );
}

type ChoicesProps<T extends string> = {
  label: string;
  choices: readonly ChoiceWords<T>[];
  words: Readonly<Record<T, string>>;
  value: T;
  onChoose: (value: T) => void;
};

/** What makes no sense here stays in sight, disabled, and says why. */
function Choices<T extends string>({ label, choices, words, value, onChoose }: ChoicesProps<T>) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a bar of buttons is no fieldset of a form
    <div className="ctl" role="group" aria-label={label}>
      <span className="k">{label}</span>
      <span className="v">
        {choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            aria-pressed={choice.value === value}
            aria-disabled={choice.reason ? true : undefined}
            aria-describedby={choice.reason ? `${id}-${choice.value}` : undefined}
            title={choice.reason || undefined}
            onClick={() => {
              if (!choice.reason) onChoose(choice.value);
            }}
          >
            {words[choice.value]}
          </button>
        ))}
        {choices
          .filter((choice) => choice.reason)
          .map((choice) => (
            <span key={choice.value} id={`${id}-${choice.value}`} className="vh">
              {choice.reason}
            </span>
          ))}
      </span>
    </div>
  );
}

/** Copies the address of the page as it stands. */
export function CopyLinkButton({ words }: { words: Pick<CompareWords, "copyLink" | "copied"> }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    copyText(window.location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <button type="button" className="btn" onClick={copy} onBlur={() => setCopied(false)}>
      <span aria-live="polite">{copied ? words.copied : words.copyLink}</span>
    </button>
  );
}
