#!/usr/bin/env node
// npm start: from a fresh clone to a served site. Installs, sets up the database, builds and serves; each only where
// something changed, so that a second start takes seconds.
import { isPortFree, waitUntilReady } from "./steps/port.mjs";
import { build, install, setUpDatabase, toServeCommand } from "./steps/prepare.mjs";
import { start } from "./steps/run.mjs";

const port = Number(process.env.PORT || 3000);

if (Number(process.versions.node.split(".")[0]) < 20) fail("Node 20 or newer is needed. 需要 Node 20 或更新的版本。");
if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`PORT=${process.env.PORT} is no port. 端口号无效。`);
if (!(await isPortFree(port))) {
  fail(`端口 ${port} 已被占用，没有启动。换一个端口：PORT=${port + 1} npm start
Port ${port} is taken; nothing was started. Choose another: PORT=${port + 1} npm start`);
}

await step("安装依赖 Installing packages", install());
await step("准备数据库 Preparing the database", setUpDatabase({}));
await step("构建网站 Building the site", build({}));

const [command, args] = toServeCommand(port);
const server = start(command, args, { env: { NODE_ENV: "production", PORT: String(port) } });
let ended = false;
server.once("exit", (code) => {
  ended = true;
  process.exit(process.exitCode ?? code ?? 1);
});
if (await waitUntilReady(port, () => ended)) {
  console.log(`\n公开年报图鉴 Gongkai Atlas: http://127.0.0.1:${port}\n按 Ctrl-C 停止。Press Ctrl-C to stop.`);
}

async function step(name, work) {
  const { code } = await work;
  if (code !== 0) fail(`${name}: 未成功，已停止。This failed, and nothing was served (exit code ${code}).`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
