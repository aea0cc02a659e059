import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findBreach } from "./fuzzing/check-extraction";
import { mutate, seededRandom } from "./fuzzing/mutate";

const SAMPLES = ["db/sample", "../shared/reports"];
const SLOW_MS = 2000;

/**
 * `npm run fuzz -- [--runs N] [--seed S] [--keep DIR]`: damages sample reports and checks that extraction never breaks.
 * Damaged texts that break it are kept in DIR with their reason; the exit code is then 1.
 */
async function main(args: readonly string[]): Promise<number> {
  const option = (name: string, otherwise: string) => args[args.indexOf(`--${name}`) + 1 || args.length] ?? otherwise;
  const runs = Number(option("runs", "20000"));
  const seed = Number(option("seed", "1"));
  const keep = option("keep", "fuzz-found");
  const files = (await Promise.all(SAMPLES.map(listSamples))).flat();
  if (files.length === 0) throw new Error("There are no sample reports to damage.");
  const random = seededRandom(seed);
  let broken = 0;
  for (let run = 1; run <= runs; run++) {
    const file = files[Math.floor(random() * files.length)] ?? "";
    const text = mutate(await readFile(file, "utf8"), random);
    const started = performance.now();
    const breach = (await findBreach(new TextEncoder().encode(text), file)) ?? slowness(performance.now() - started);
    if (breach) await keepCase(join(keep, `${seed}-${run}`), text, `${file}\n${breach}`);
    if (breach) broken++;
    if (breach || run % 1000 === 0)
      console.log(`${run}/${runs} · ${broken} broken${breach ? ` · ${file}: ${breach}` : ""}`);
  }
  return broken > 0 ? 1 : 0;
}

async function listSamples(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /\.(?:txt|html?)$/.test(name)).map((name) => join(folder, name));
}

function slowness(ms: number): string | null {
  return ms > SLOW_MS ? `took ${Math.round(ms)} ms` : null;
}

async function keepCase(path: string, text: string, reason: string): Promise<void> {
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(`${path}.txt`, text);
  await writeFile(`${path}.reason.txt`, reason);
}

process.exitCode = await main(process.argv.slice(2));
