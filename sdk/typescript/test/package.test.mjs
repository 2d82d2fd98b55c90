import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));
const TSC = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const run = promisify(execFile);
const project = mkdtempSync(join(tmpdir(), "ecosire-sdk-package-"));
let tarball;

/** The package as others get it: packed, and installed from the tarball, without the network. */
before(async () => {
  const npm = (args, cwd) => run("npm", [...args, "--ignore-scripts", "--no-audit", "--no-fund", "--offline"], { cwd, shell: process.platform === "win32" });
  const { stdout } = await npm(["pack", "--json", "--pack-destination", project], FOLDER);
  const packed = JSON.parse(stdout);
  tarball = join(project, (Array.isArray(packed) ? packed[0] : Object.values(packed)[0]).filename);
  writeFileSync(join(project, "package.json"), '{"name": "consumer", "private": true, "type": "module"}');
  await npm(["install", tarball], project);
});

after(() => rmSync(project, { recursive: true, force: true }));

async function output(name, text) {
  writeFileSync(join(project, name), text);
  return (await run(process.execPath, [name], { cwd: project })).stdout.trim();
}

const USE = `
const client = new EcosireClient({ baseUrl: "https://gateway.test", apiKey: "k", fetch: async (url, init) => Response.json({ url, method: init.method }) });
client.contacts.addresses.get("1", "2").then(({ method, url }) => console.log(method, url, typeof verify, typeof Contacts, typeof Http));
`;
const SAID = "GET https://gateway.test/api/contacts/1/addresses/2 function function function";
const PARTS = [["{ EcosireClient }", ""], ["{ verify }", "/webhooks"], ["{ Contacts }", "/modules/contacts"], ["{ Http }", "/core"]];

test("ES modules import it", async () => {
  const imports = PARTS.map(([names, path]) => `import ${names} from "@ecosire/sdk${path}";\n`).join("");
  assert.equal(await output("use.mjs", imports + USE), SAID);
});

test("CommonJS requires it", async () => {
  const requires = PARTS.map(([names, path]) => `const ${names} = require("@ecosire/sdk${path}");\n`).join("");
  assert.equal(await output("use.cjs", requires + USE), SAID);
});

test("strict TypeScript takes it, in less than 6 s", async (t) => {
  copyFileSync(join(FOLDER, "test/types/consumer.ts"), join(project, "consumer.ts"));
  copyFileSync(join(FOLDER, "test/types/consumer.ts"), join(project, "required.cts"));
  mkdirSync(join(project, "node_modules/@types"), { recursive: true });
  for (const each of ["@types/node", "undici-types"]) {
    symlinkSync(join(FOLDER, "node_modules", each), join(project, "node_modules", each), "junction");
  }
  // Of the processor: how busy the machine is otherwise says nothing of the types.
  writeFileSync(join(project, "seconds.cjs"), 'process.on("exit", () => console.log((process.cpuUsage().user + process.cpuUsage().system) / 1e6))');
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, target: "es2022" };
  const projects = {
    // Without DOM, and with every declaration looked at, in both forms of the package.
    node: { ...strict, skipLibCheck: false, module: "nodenext", lib: ["es2022"], types: ["node"] },
    // As "tsc --init" makes it.
    usual: { ...strict, skipLibCheck: true, module: "esnext", moduleResolution: "bundler", lib: ["es2022", "dom", "dom.iterable"], types: [] },
    // What "module": "commonjs" still implies: exports are not looked at, but for "typesVersions" the parts were not found.
    node10: { ...strict, skipLibCheck: true, module: "commonjs", moduleResolution: "node10", lib: ["es2022", "dom", "dom.iterable"], types: [] },
  };
  for (const [name, compilerOptions] of Object.entries(projects)) {
    const files = name === "node" ? ["consumer.ts", "required.cts"] : ["consumer.ts"];
    writeFileSync(join(project, `tsconfig.${name}.json`), JSON.stringify({ compilerOptions, files }));
    const { stdout } = await run(process.execPath, ["--require", "./seconds.cjs", TSC, "-p", `tsconfig.${name}.json`], { cwd: project }).catch(
      (error) => assert.fail(error.stdout),
    );
    const seconds = Number(stdout.trim());
    t.diagnostic(`type check of a ${name} project: ${seconds.toFixed(1)} s`);
    assert.ok(name !== "usual" || seconds < 6, `${seconds} s`);
  }
});

test("publint and Are The Types Wrong find nothing", async () => {
  const bin = (name) => join(FOLDER, "node_modules", name);
  await run(process.execPath, [bin("publint/src/cli.js"), "run", FOLDER, "--strict", "--pack", "false"]).catch((error) => assert.fail(error.stdout + error.stderr));
  // No profile: node10, which looks at no exports, finds every part too. The modules are a wildcard, so one is named.
  const args = [bin("@arethetypeswrong/cli/dist/index.js"), tarball, "--include-entrypoints", "modules/contacts", "--format", "ascii"];
  const { stdout } = await run(process.execPath, args).catch((error) => assert.fail(error.stdout + error.stderr));
  assert.match(stdout, /"@ecosire\/sdk\/modules\/contacts"/);
});

test("the lock file names no registry, and nothing is needed at run time", () => {
  const { packages } = JSON.parse(readFileSync(join(FOLDER, "package-lock.json"), "utf8"));
  assert.deepEqual(Object.keys(packages).filter((each) => packages[each].resolved), []);
  assert.equal(packages[""].dependencies, undefined);
});

async function size(contents, platform = "browser") {
  const { outputFiles, warnings } = await build({ stdin: { contents, resolveDir: project }, bundle: true, minify: true, format: "esm", write: false, platform });
  assert.deepEqual(warnings, []);
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

test("one module is below 8 kB and all of it below 40 kB, compressed", async (t) => {
  const whole = await size('export * from "@ecosire/sdk"');
  const one = await size('export { Http } from "@ecosire/sdk/core"; export { Contacts } from "@ecosire/sdk/modules/contacts"');
  t.diagnostic(`gzip: ${whole} bytes, core and contacts alone ${one}`);
  assert.ok(one < 8 * 1024 && whole < 40 * 1024);
});
