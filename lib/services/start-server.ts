import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { getDb } from "@/db/client";
import { resumeInBackground } from "./batches/run-in-background";
import { watchCache } from "./cache-watch";
import { fillNotFound } from "./fill-not-found";
import { PEER_HEADER } from "./require-local-writer";

/** What a server does beside answering: know who asks, give unknown addresses a page, keep its pages fresh, take up unfinished imports. */
export function startServer(): void {
  const origin = `http://127.0.0.1:${process.env.PORT ?? 3000}`;
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    stampPeer(request);
    fillNotFound(request, response, origin);
  });
  const db = getDb();
  watchCache(db, origin).catch((error: unknown) => console.error("The watch over cached pages stopped:", error));
  resumeInBackground(db);
}

/** Puts the socket's own address where the caller cannot: a header of that name in the request is overwritten. */
function stampPeer(request: IncomingMessage): void {
  request.headers[PEER_HEADER] = request.socket.remoteAddress ?? "unknown";
}
