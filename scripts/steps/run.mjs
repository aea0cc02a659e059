import { spawn } from "node:child_process";

/** Children that must not outlive us. */
const children = new Set();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    if (children.size === 0) process.exit(130);
    setTimeout(() => process.exit(130), 5000).unref();
    process.exitCode = 130;
  });
}
process.on("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

/** Starts a program with our environment and the given additions; nothing to read on its standard input. */
export function start(command, args, { env = {}, output = "inherit" } = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", output, output] });
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}

/** Runs a program to its end. Gives its exit code, and what it wrote where `output` is "pipe". */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options);
    let text = "";
    child.stdout?.on("data", (chunk) => (text += chunk));
    child.stderr?.on("data", (chunk) => (text += chunk));
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (process.exitCode === 130) process.exit(130);
      resolve({ code: code ?? (signal ? 1 : 0), text });
    });
  });
}

/** Runs a program of node_modules by its JavaScript file, with the Node that runs us. */
export function runNode(file, args, options) {
  return run(process.execPath, [file, ...args], options);
}
