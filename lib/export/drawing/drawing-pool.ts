import { join } from "node:path";
import { Piscina } from "piscina";
import type { DrawTask } from "@/lib/workers/draw-figure";

const LIMIT_MS = 20_000;
const IDLE_MS = 60_000;

const shared = globalThis as typeof globalThis & { atlasDrawing?: Piscina };

/** Draws a figure's sheet in the server's one drawing thread; it starts with the first and ends when idle. */
export async function drawInWorker(task: DrawTask): Promise<string | Uint8Array<ArrayBuffer>> {
  shared.atlasDrawing ??= new Piscina({
    filename: join(/* turbopackIgnore: true */ process.cwd(), "lib/workers/draw-figure.ts"),
    name: "drawFigure",
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    execArgv: ["--import", "tsx"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  return shared.atlasDrawing.run(task, { signal: AbortSignal.timeout(LIMIT_MS) });
}
