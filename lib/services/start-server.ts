import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { getDb } from "@/db/client";
import { resumeInBackground } from "./batches/run-in-background";
import { watchCache } from "./cache-watch";
import { PEER_HEADER } from "./require-local-writer";

/** What a server does beside answering: know who asks, keep its pages fresh, take up unfinished imports. */
export function startServer(): void {
  subscribe("http.server.request.start", stampPeer);
  const db = getDb();
  const origin = `http://127.0.0.1:${process.env.PORT ?? 3000}`;
  watchCache(db, origin).catch((error: unknown) => console.error("The watch over cached pages stopped:", error));
  resumeInBackground(db);
}

/** Puts the socket's own address where the caller cannot: a header of that name in the request is overwritten. */
function stampPeer(message: unknown): void {
  const { request } = message as { request: IncomingMessage };
  request.headers[PEER_HEADER] = request.socket.remoteAddress ?? "unknown";
}
