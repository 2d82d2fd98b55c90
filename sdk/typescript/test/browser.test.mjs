// The package in a real browser: on a page, and in a worker.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { shared } from "./support/gateway.mjs";

const DIST = fileURLToPath(new URL("../dist/esm", import.meta.url));
const hasBrowser = spawnSync("chromium", ["--version"], { stdio: "ignore" }).status === 0;
const skip = shared && hasBrowser ? false : "no gateway, or no chromium";

/** A record, a list and a file: what browsers do in ways of their own. */
const RUN = `
import { EcosireClient } from "/sdk/index.js";
export async function run() {
  const client = new EcosireClient({ baseUrl: ${JSON.stringify(shared?.url)}, apiKey: ${JSON.stringify(shared?.keys.ECOSIRE_ADMIN_KEY)} });
  const { version } = await client.contacts.create({ name: "Browser" });
  let count = 0;
  for await (const each of client.contacts.list({ limit: 2 })) {
    if (++count === 5) break;
  }
  const file = await client.files.create({ file: new File(["hello"], "hello.txt"), name: crypto.randomUUID() + ".txt" });
  const content = await client.files.content(file.id);
  return [version, count, await content.text()].join(" ");
}`;
const PAGE = `<!doctype html><title>SDK</title><script type="module">
import { run } from "/run.js";
const tell = (place) => (words) => fetch("/told", { method: "POST", body: place + ": " + words });
await run().then(tell("page"), tell("page"));
new Worker("/worker.js", { type: "module" }).onmessage = ({ data }) => tell("worker")(data);
</script>`;
const WORKER = `import { run } from "/run.js";\nrun().then(postMessage, (error) => postMessage(String(error)));`;
const FILES = { "/": ["text/html", PAGE], "/run.js": ["text/javascript", RUN], "/worker.js": ["text/javascript", WORKER] };

/** Serves the page and the package; what is told comes back one after the other. */
async function site(tell) {
  const server = createServer(async (request, response) => {
    if (request.url === "/told") {
      tell(Buffer.concat(await request.toArray()).toString());
      response.end();
      return;
    }
    const script = () => ["text/javascript", readFileSync(join(DIST, request.url.replace("/sdk/", "")))];
    const [type, body] = FILES[request.url] ?? (request.url.startsWith("/sdk/") ? script() : ["text/plain", ""]);
    response.setHeader("Content-Type", type).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

test("a page and a worker use it", { skip }, async () => {
  const said = [];
  const folder = mkdtempSync(join(tmpdir(), "ecosire-sdk-browser-"));
  let done;
  const all = new Promise((resolve) => (done = resolve));
  const server = await site((words) => said.push(words) === 2 && done());
  // The page is of another origin than the gateway, which lets no origins in unless it is told to.
  const options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-web-security", "--remote-debugging-port=0"];
  const browser = spawn("chromium", [...options, `--user-data-dir=${folder}`, `http://127.0.0.1:${server.address().port}/`], { stdio: "ignore" });
  try {
    await all;
    assert.deepEqual(said, ["page: 1 5 hello", "worker: 1 5 hello"]);
  } finally {
    browser.kill();
    await once(browser, "exit");
    server.close();
    server.closeAllConnections();
    // Its helpers end a moment later; what they still write stays in the system's folder for such things.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 }).catch(() => undefined);
  }
});
