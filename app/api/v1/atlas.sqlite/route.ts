import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { getDb } from "@/db/client";
import { snapshotDatabase } from "@/db/snapshot";
import { toDownload } from "@/lib/export/download";

/** The whole database as one SQLite file: originals, words, facts, findings, series. */
export async function GET() {
  const { path, discard } = await snapshotDatabase(getDb());
  const file = createReadStream(path);
  file.once("close", discard);
  return toDownload(
    Readable.toWeb(file) as ReadableStream<Uint8Array>,
    "gongkai-atlas.sqlite",
    "application/vnd.sqlite3",
  );
}
