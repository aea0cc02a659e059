"use client";
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import type { FigureModel } from "@/lib/domain/figure";
import { listTableRows } from "@/lib/series/comparison/table-rows";
import { type ChartWords, fill } from "./chart-words";
import { copyImage, copyTable, copyText, download } from "./export-actions";
import { type ExportKind, toEmbedCode, toExportHref, toViewAddress } from "./export-links";

type Props = {
  id: string;
  figure: FigureModel;
  words: ChartWords;
  embedHeight: number;
  /** Closes the menu; `said` is what was done, empty where a file says it itself. */
  onClose: (said: string) => void;
};
type Action = { label: string; note: string; kbd?: string; run: () => Promise<void> };

/** What the export menu offers: files by address, copies, and the code to embed the figure. */
export function ExportItems({ id, figure, words, embedHeight, onClose }: Props) {
  const [status, setStatus] = useState("");
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), []);
  /** Runs an export; the menu stays open and says so where it fails. */
  const run = async (what: string, work: () => Promise<void>, done = "") => {
    setStatus(fill(words.working, { what }));
    const failed = await work().then(
      () => false,
      () => true,
    );
    setStatus(failed ? fill(words.failed, { what }) : "");
    if (failed) return;
    onClose(done);
  };
  const copy = (what: string, work: () => Promise<void>) => run(what, work, words.copied);
  const copyRows = (what: string, work: () => Promise<void>) =>
    run(what, work, fill(words.copiedTable, { count: listTableRows(figure).length }));
  const file = (kind: ExportKind) => ({
    href: toExportHref(figure, kind),
    run: (event: MouseEvent) => {
      event.preventDefault();
      run(toWhat(kind, words), () => download(toExportHref(figure, kind)));
    },
  });
  const origin = () => window.location.origin;
  const copies: Record<"image" | "table" | "link" | "embed", Action> = {
    image: { label: words.copyImage, note: "", kbd: "C", run: () => copyImage(toExportHref(figure, "png-2")) },
    table: { label: words.copyTable, note: words.copyTableNote, run: () => copyTable(figure, words) },
    link: { label: words.copyLink, note: "", kbd: "L", run: () => copyText(toViewAddress(figure, origin())) },
    embed: {
      label: words.embed,
      note: words.embedNote,
      run: () => copyText(toEmbedCode(figure, origin(), fill(words.embedTitle, { title: figure.title }), embedHeight)),
    },
  };

  return (
    <div ref={menu} className="menu">
      <div
        id={id}
        role="menu"
        aria-label={words.export}
        tabIndex={-1}
        onKeyDown={(event) => onMenuKey(event, () => onClose(""))}
      >
        <Group label={words.images}>
          <Scales figure={figure} label={words.png} file={file} />
          <FileItem {...file("square")} label={words.square} note="1080×1080" />
          <FileItem {...file("svg")} label={words.svg} note={words.svgNote} />
          <CopyItem action={copies.image} run={copy} />
        </Group>
        <Group label={words.data}>
          <CopyItem action={copies.table} run={copyRows} />
          <FileItem {...file("csv")} label={words.csv} note={words.csvNote} />
          <FileItem {...file("xlsx")} label={words.xlsx} note={words.xlsxNote} />
          <FileItem {...file("json")} label={words.json} note={words.jsonNote} />
        </Group>
        <Group label={words.links}>
          <CopyItem action={copies.link} run={copy} />
          <CopyItem action={copies.embed} run={copy} />
        </Group>
      </div>
      <p className="menufoot">{fill(words.digest, { digest: figure.digest })}</p>
      <p className={status ? "menustatus" : "vh"} role="status">
        {status}
      </p>
    </div>
  );
}

const toWhat = (kind: ExportKind, words: ChartWords): string =>
  ({ csv: "CSV", xlsx: "XLSX", json: "JSON", svg: "SVG", square: words.square })[kind as string] ?? "PNG";

function Group({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a menu's groups are no fieldsets
    <div role="group" aria-label={label} className="menugroup">
      <div className="menuhead" aria-hidden="true">
        {label}
      </div>
      {children}
    </div>
  );
}

type FileLink = { href: string; run: (event: MouseEvent) => void };

function FileItem({ href, run, label, note }: FileLink & { label: string; note: string }) {
  return (
    <a className="menuitem" role="menuitem" tabIndex={-1} href={href} download={true} onClick={run}>
      <span>{label}</span>
      <span className="note">{note}</span>
    </a>
  );
}

function CopyItem({ action, run }: { action: Action; run: (what: string, work: () => Promise<void>) => void }) {
  return (
    <button
      type="button"
      className="menuitem"
      role="menuitem"
      tabIndex={-1}
      onClick={() => run(action.label, action.run)}
    >
      <span>{action.label}</span>
      {action.kbd ? <kbd>{action.kbd}</kbd> : <span className="note">{action.note}</span>}
    </button>
  );
}

/** One size in three densities, side by side. */
function Scales({ figure, label, file }: { figure: FigureModel; label: string; file: (kind: ExportKind) => FileLink }) {
  const kinds = ["png-1", "png-2", "png-3"] as const;
  return (
    <div className="menuitem" role="none">
      <span>{label}</span>
      <span className="x">
        {kinds.map((kind, index) => {
          const { href, run } = file(kind);
          return (
            <a
              key={`${figure.id} ${kind}`}
              className="scale"
              role="menuitem"
              tabIndex={-1}
              href={href}
              download={true}
              onClick={run}
              aria-label={`${label} ${index + 1}×`}
            >
              {index + 1}×
            </a>
          );
        })}
      </span>
    </div>
  );
}

/** Arrows, Home, End and typing move in the menu; Escape and Tab close it. */
function onMenuKey(event: KeyboardEvent<HTMLDivElement>, close: () => void) {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const target = findTarget(event.key, items, at);
  if (event.key === "Escape" || event.key === "Tab") {
    if (event.key === "Escape") event.stopPropagation();
    close();
  }
  if (!target) return;
  event.preventDefault();
  event.stopPropagation();
  target.focus();
}

function findTarget(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const count = items.length;
  const places: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: count - 1,
  };
  const place = places[key];
  if (place !== undefined) return items[(place + count) % count];
  if (key.length !== 1 || key === " ") return undefined;
  const ordered = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return ordered.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()));
}
