"use client";
import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useContext, useOptimistic, useTransition } from "react";
import type { Locale } from "@/lib/domain/app-error";
import type { View } from "@/lib/series/comparison/comparison-params";
import { settleColours, writeColours } from "@/lib/series/comparison/subject-colours";
import type { Norm } from "@/lib/series/normalise";

/** What the address says, settled. */
export type CompareState = {
  subjects: string[];
  /** Of each subject; one that stays keeps its own. */
  colours: number[];
  measure: string;
  from: number;
  to: number;
  view: View;
  norm: Norm;
};

type Shell = {
  locale: Locale;
  state: CompareState;
  /** Other figures are on their way. */
  pending: boolean;
  /** Writes the address at once; `replace` while something is dragged, so that back restores what was before. */
  change: (patch: Partial<CompareState>, how?: "push" | "replace") => void;
};

const ShellContext = createContext<Shell | null>(null);

/** The state of the compare page's controls; throws outside its shell. */
export function useCompare(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error("useCompare is used outside CompareShell");
  return shell;
}

type Props = { locale: Locale; state: CompareState; updating: string; children: ReactNode };

/** Holds the page's state: controls answer at once, the old figures stay until the new ones are here. */
export function CompareShell({ locale, state, updating, children }: Props) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [shown, show] = useOptimistic(state);
  const change: Shell["change"] = (patch, how = "push") =>
    start(() => {
      const next = { ...shown, ...patch, ...keepColours(shown, patch.subjects) };
      show(next);
      router[how](`/${locale}/compare?${toQuery(next, patch)}`, { scroll: false });
    });
  return (
    <ShellContext.Provider value={{ locale, state: shown, pending, change }}>
      <div className="compare" data-pending={pending || undefined}>
        {children}
        <p className="vh" role="status">
          {pending ? updating : ""}
        </p>
      </div>
    </ShellContext.Provider>
  );
}

function keepColours({ subjects, colours }: CompareState, next = subjects): Pick<CompareState, "colours"> {
  const own = next.map((key) => colours[subjects.indexOf(key)] ?? null);
  return { colours: settleColours(next.length, own) };
}

/** The query in the address's order. A new measure takes its own usual norm. */
function toQuery(state: CompareState, patch: Partial<CompareState>): string {
  const { subjects, colours, measure, from, to, view, norm } = state;
  const subjectsChanged = patch.subjects !== undefined;
  const pairs = [
    ["s", subjects.join(",")],
    ["m", measure],
    ...(subjectsChanged
      ? []
      : [
          ["from", from],
          ["to", to],
        ]),
    ["view", view],
    ...(patch.measure === undefined ? [["norm", norm]] : []),
    ["c", writeColours(colours)],
  ];
  return pairs
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}
