import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, runNode } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The browser that journeys run in: Playwright's own, one on the PATH, or one that can be got, in that order. Gives its
 * path ("" for Playwright's own), or null where there is none to be had.
 */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (await hasOwnBrowser()) return "";
  const found = findOnPath();
  if (found) return found;
  const installed = await runNode("node_modules/@playwright/test/cli.js", ["install", "chromium"]);
  if (installed.code === 0 && (await hasOwnBrowser())) return "";
  await installWithApt();
  return findOnPath();
}

async function hasOwnBrowser() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

function findOnPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** Debian, as root: the system's own package, with a font that has Chinese. */
async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env });
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"], { env });
}
