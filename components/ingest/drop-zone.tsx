"use client";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { listDroppedFiles } from "./dropped-files";
import { useIngestWords } from "./ingest-words";

type Props = { busy: boolean; onFiles: (files: File[]) => void; onPaste: () => void };

/** Takes files, folders and archives, dropped or chosen; and leads to pasting text. */
export function DropZone({ busy, onFiles, onPaste }: Props) {
  const { t } = useIngestWords();
  const input = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const chosen = (event: React.ChangeEvent<HTMLInputElement>) => {
    onFiles([...(event.target.files ?? [])]);
    event.target.value = "";
  };
  const takeEarly = useEffectEvent(() => {
    const early = [...(input.current?.files ?? [])];
    if (early.length > 0) onFiles(early);
  });
  // Files may be chosen before the script arrives: they are taken then.
  useEffect(() => takeEarly(), []);
  return (
    <section
      className={over ? "drop over" : "drop"}
      aria-label={t("drop.title")}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={async (event) => {
        event.preventDefault();
        setOver(false);
        onFiles(await listDroppedFiles(event.dataTransfer));
      }}
    >
      <div>
        <b>{t("drop.title")}</b>
        <p className="sub">{t("drop.what")}</p>
      </div>
      <div className="acts">
        <input
          ref={input}
          className="vh"
          type="file"
          multiple
          aria-label={t("drop.choose")}
          onChange={chosen}
          tabIndex={-1}
        />
        <input
          ref={folder}
          className="vh"
          type="file"
          multiple
          aria-label={t("drop.folder")}
          onChange={chosen}
          tabIndex={-1}
          {...{ webkitdirectory: "" }}
        />
        <button type="button" className="btn pri" disabled={busy} onClick={() => input.current?.click()}>
          {t("drop.choose")}
        </button>
        <button type="button" className="btn" disabled={busy} onClick={() => folder.current?.click()}>
          {t("drop.folder")}
        </button>
        <button type="button" className="btn" disabled={busy} onClick={onPaste}>
          {t("drop.paste")}
        </button>
      </div>
    </section>
  );
}
