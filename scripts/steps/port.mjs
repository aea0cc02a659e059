import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether nothing listens on the port of this machine. */
export function isPortFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** Waits until the site answers with fresh pages; false where the server ended before. */
export async function waitUntilReady(port, hasEnded) {
  while (!hasEnded()) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/internal/revalidate`).catch(() => null);
    if (answer?.ok) return true;
    await sleep(100);
  }
  return false;
}
