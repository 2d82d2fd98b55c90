// Everything that is tested: what is generated and built, by itself, as installed, and against a real gateway.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startGateway } from "./support/gateway.mjs";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));

function run(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: FOLDER, stdio: "inherit", env: { ...process.env, ...env } });
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`))));
  });
}

// It starts while the compiler works.
const starting = startGateway();
starting.catch(() => undefined);
let gateway;
try {
  await run(["generate/generate.mjs", "--check"]);
  await run(["generate/build.mjs"]);
  gateway = await starting;
  if (!gateway) {
    console.log("No gateway was built (gateway/target/gateway.jar) or no Java found: the tests against a real one are left out.");
  }
  const files = readdirSync(join(FOLDER, "test")).filter((each) => each.endsWith(".test.mjs"));
  const env = gateway ? { ECOSIRE_TEST_GATEWAY: JSON.stringify({ url: gateway.url, keys: gateway.keys }) } : {};
  const reporter = ["--test-reporter", "dot", "--test-reporter-destination", "stdout", "--test-reporter", "./test/support/failures.mjs", "--test-reporter-destination", "stderr"];
  await run(["--test", "--test-timeout=120000", ...reporter, ...files.map((each) => `test/${each}`)], env);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  gateway ??= await starting.catch(() => undefined);
  await gateway?.stop();
}
