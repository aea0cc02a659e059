"use client";
import { useRouter } from "next/navigation";
import { type ChangeEvent, type ReactNode, useEffect, useRef, useTransition } from "react";

type Props = {
  /** The page the form asks, without a query. */
  action: string;
  /** The query the page was made from. */
  query: string;
  label: string;
  children: ReactNode;
};

const REST_MS = 200;

/** A form of filters: every change is written to the address at once and the list follows; without a script it is a plain form. */
export function LiveForm({ action, query, label, children }: Props) {
  const router = useRouter();
  const [isBusy, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (form.current && toQuery(form.current) !== query && !form.current.contains(document.activeElement)) {
      fill(form.current, new URLSearchParams(query));
    }
  }, [query]);

  const ask = (delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!form.current) return;
      const asked = toQuery(form.current);
      start(() => router.replace(asked ? `${action}?${asked}` : action, { scroll: false }));
    }, delay);
  };
  const onChange = (event: ChangeEvent<HTMLFormElement>) => {
    const field: Element = event.target;
    ask(field instanceof HTMLInputElement && field.type === "search" ? REST_MS : 0);
  };
  return (
    <form
      ref={form}
      action={action}
      className="filters"
      aria-label={label}
      aria-busy={isBusy}
      onChange={onChange}
      onSubmit={(event) => {
        event.preventDefault();
        ask(0);
      }}
    >
      {children}
    </form>
  );
}

/** The filled fields in the form's order; a city outside the chosen province is dropped. */
function toQuery(form: HTMLFormElement): string {
  const filled = [...new FormData(form)].filter(([, value]) => typeof value === "string" && value.trim() !== "");
  const query = new URLSearchParams(filled.map(([name, value]) => [name, String(value).trim()]));
  const province = query.get("province")?.slice(0, 2) ?? "";
  if (!query.get("city")?.startsWith(province)) query.delete("city");
  if (!province) query.delete("city");
  return query.toString();
}

function fill(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = query.get(field.name) ?? "";
  }
}
