import { once } from "node:events";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { connection } from "next/server";
import { getDb } from "@/db/client";
import { snapshotDatabase } from "@/db/snapshot";
import { toDownload } from "@/lib/export/download";

/** The whole database as one SQLite file: originals, words, facts, findings, series. */
export async function GET() {
  await connection();
  const { path, discard } = await snapshotDatabase(getDb());
  const file = createReadStream(path);
  file.once("close", discard);
  await once(file, "open");
  await discard();
  return toAnswer(Readable.toWeb(file) as ReadableStream<Uint8Array>);
}

/** The same head; no copy is made for it. */
export function HEAD() {
  return toAnswer("");
}

/** An open file is read to its end though its name is gone already: a reader who leaves early leaves nothing behind. */
function toAnswer(body: BodyInit) {
  return toDownload(body, "gongkai-atlas.sqlite", "application/vnd.sqlite3");
}
