import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run, runNode } from "./run.mjs";
import { hashOf, isStamped, writeStamp } from "./stamps.mjs";

const NEXT = "node_modules/next/dist/bin/next";
const SOURCES = ["app", "components", "lib", "db", "messages", "public", "instrumentation.ts", "next.config.ts"];
const CONFIGURATION = ["package.json", "package-lock.json", "tsconfig.json"];
const isNoSource = (path) => /\.test\.tsx?$|^db\/sample|^lib\/cli\/|fixtures/.test(path.replaceAll("\\", "/"));

/** Installs packages where there are none, or where the lock file changed since. */
export async function install() {
  const stamp = "node_modules/.atlas-installed";
  const hash = hashOf(["package.json", "package-lock.json"]);
  if (existsSync("node_modules") && isStamped(stamp, hash)) return { code: 0, text: "up to date" };
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const result = await run(npm, ["install", "--no-audit", "--no-fund", "--no-save"]);
  if (result.code === 0) writeStamp(stamp, hash);
  return result;
}

/** Makes the database ready: tables, regions, demonstration reports (once). */
export function setUpDatabase(env, args = []) {
  return run(process.execPath, ["--import", "tsx", "lib/cli/setup.ts", ...args], { env });
}

/** Builds the site where its sources changed since. */
export async function build(env, output = "inherit") {
  const folder = env.NEXT_DIST_DIR ?? process.env.NEXT_DIST_DIR ?? ".next";
  const stamp = join(folder, "atlas-built");
  const hash = hashOf([...SOURCES, ...CONFIGURATION], isNoSource);
  if (isStamped(stamp, hash)) return { code: 0, text: "up to date" };
  rmSync(stamp, { force: true });
  const result = await runNode(NEXT, ["build"], { env: { NODE_ENV: "production", ...env }, output });
  if (result.code === 0) writeStamp(stamp, hash);
  return result;
}

/** The command that serves a built site on this machine alone. */
export function toServeCommand(port) {
  return [process.execPath, [NEXT, "start", "-H", "127.0.0.1", "-p", String(port)]];
}
