import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import { AppError } from "@/lib/domain/app-error";
import type { ExtractReply, ExtractTask, ReadReport } from "@/lib/workers/extract-worker";

const MAX_WORKERS = 2;
const WORKER_MEMORY_MB = 1024;
const IDLE_MS = 30_000;

export type ExtractionPool = {
  /** Reads one file in a worker. Throws AppError, also where the worker hangs (`too-slow`) or breaks (`damaged`). */
  read: (task: ExtractTask) => Promise<ReadReport>;
  close: () => Promise<void>;
};

export type PoolOptions = {
  /** The project's folder, where `lib/workers` lies. */
  root: string;
  /** How long one file may take, in milliseconds; the worker is then killed. */
  limitMs?: number;
  worker?: string;
};

/** Two worker threads at most; they start with the first file and end when idle. */
export function openExtractionPool({
  root,
  limitMs = 60_000,
  worker = "lib/workers/extract-worker.ts",
}: PoolOptions): ExtractionPool {
  const piscina = new Piscina({
    filename: join(/*turbopackIgnore: true*/ root, worker),
    name: "extractFile",
    minThreads: 0,
    maxThreads: MAX_WORKERS,
    idleTimeout: IDLE_MS,
    execArgv: [
      "--import",
      pathToFileURL(join(/*turbopackIgnore: true*/ root, "lib/workers/typescript-thread.mjs")).href,
    ],
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY_MB },
  });
  const slots = new Slots(MAX_WORKERS);
  return {
    read: (task) => slots.run(() => runLimited(piscina, task, limitMs)),
    close: () => piscina.destroy(),
  };
}

const shared = globalThis as typeof globalThis & { atlasPool?: ExtractionPool };

/** The server's one pool, opened at first use. */
export function getServerPool(): ExtractionPool {
  shared.atlasPool ??= openExtractionPool({ root: process.cwd() });
  return shared.atlasPool;
}

async function runLimited(piscina: Piscina, task: ExtractTask, limitMs: number): Promise<ReadReport> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), limitMs);
  try {
    const reply: ExtractReply = await piscina.run(task, { signal: abort.signal });
    if (reply.ok) return reply.value;
    throw new AppError(reply.code, reply.text);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw abort.signal.aborted ? tooSlow(limitMs, error) : brokenWorker(error);
  } finally {
    clearTimeout(timer);
  }
}

function tooSlow(limitMs: number, cause: unknown): AppError {
  const seconds = Math.round(limitMs / 1000);
  return new AppError(
    "too-slow",
    {
      zh: `读取超过 ${seconds} 秒，已停止，未入库。请拆分文件，或换一种格式再提交。`,
      en: `Reading took more than ${seconds} seconds and was stopped; nothing was stored. Split the file, or submit it in another format.`,
    },
    { cause },
  );
}

function brokenWorker(cause: unknown): AppError {
  return new AppError(
    "damaged",
    {
      zh: "读取这个文件时程序出错，未入库，其余文件不受影响。请换一种格式再提交，并把文件报告给我们。",
      en: "The program failed on this file; it was not stored, and other files are not affected. Submit it in another format, and report the file to us.",
    },
    { cause },
  );
}

/** Lets `size` pieces of work run at once, so that a file's time counts from when its reading starts. */
class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(size: number) {
    this.#free = size;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
