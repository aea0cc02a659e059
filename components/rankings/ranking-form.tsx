"use client";
import { useRef } from "react";

export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: Option[] };

type Props = {
  action: string;
  words: { measure: string; year: string; sort: string; show: string };
  measures: OptionGroup[];
  years: Option[];
  sorts: Option[];
  chosen: { m: string; year: string; group: string };
};

/** What is ranked: an ordinary form that also works without a script; a choice is sent at once. */
export function RankingForm({ action, words, measures, years, sorts, chosen }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const send = () => form.current?.requestSubmit();
  return (
    <form ref={form} className="rankform" action={action} method="get">
      <label>
        {words.measure}
        <select name="m" defaultValue={chosen.m} onChange={send}>
          {measures.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(toOption)}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {words.year}
        <select name="year" defaultValue={chosen.year} onChange={send}>
          {years.map(toOption)}
        </select>
      </label>
      <label>
        {words.sort}
        <select name="group" defaultValue={chosen.group} onChange={send}>
          {sorts.map(toOption)}
        </select>
      </label>
      <button type="submit" className="btn">
        {words.show}
      </button>
    </form>
  );
}

const toOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);
