// A real gateway for the tests, with an embedded database in a folder of its own that is gone afterwards.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const JAR = join(ROOT, "gateway/target/gateway.jar");
// Machines that build other things as well take their time.
const PATIENCE = 300_000;

/**
 * Starts the gateway that was built.
 *
 * @returns its address and keys, and a function that stops it; `undefined` where none was built
 */
export async function startGateway() {
  const java = existsSync(JAR) && findJava();
  if (!java) {
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "ecosire-sdk-"));
  const [port, admin] = [await freePort(), await freePort()];
  const log = openSync(join(folder, "gateway.log"), "w");
  const settings = [`--data.dir=${join(folder, "data")}`, `--http.port=${port}`, `--admin.port=${admin}`, "--webhooks.loopback=true"];
  const options = ["-Xmx160m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC"];
  const server = spawn(java, [...options, "-jar", JAR, ...settings], { stdio: ["ignore", log, log] });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const keys = await ready(`http://localhost:${port}`, join(folder, "data/demo.env"), server);
    return { url: `http://localhost:${port}`, keys, stop };
  } catch (error) {
    console.error(readFileSync(join(folder, "gateway.log"), "utf8").split("\n").slice(-30).join("\n"));
    await stop();
    throw error;
  }
}

/** The gateway that the whole run shares; tests without one are skipped. */
export const shared = process.env.ECOSIRE_TEST_GATEWAY ? JSON.parse(process.env.ECOSIRE_TEST_GATEWAY) : undefined;

/** The newest Java that there is; `undefined` without one. */
export function findJava() {
  try {
    const home = execFileSync("bash", ["-c", "source .mvn/jdk.sh && find_java"], { cwd: ROOT, encoding: "utf8" }).trim();
    return home && join(home, "bin/java");
  } catch {
    return undefined;
  }
}

/** The keys are written before the example data are there; both are waited for. */
async function ready(url, file, server) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(200)) {
    if (server.exitCode !== null) {
      throw new Error(`The gateway ended with ${server.exitCode}`);
    }
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok && existsSync(file)) {
      const lines = readFileSync(file, "utf8").matchAll(/^(?:export )?(\w+)=["']?(.*?)["']?$/gm);
      return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
    }
  }
  throw new Error("The gateway did not get ready");
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
