// Compiles the sources to ES modules and to CommonJS, each with declarations of its own.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..");
const TSC = createRequire(import.meta.url).resolve("typescript/bin/tsc");

const FORMS = {
  esm: { type: "module", options: [] },
  cjs: { type: "commonjs", options: ["--module", "commonjs", "--moduleResolution", "node10"] },
};

function compile(name) {
  const { type, options } = FORMS[name];
  const target = join(FOLDER, "dist", name);
  mkdirSync(target, { recursive: true });
  // Bundlers ask the nearest package.json whether unused files may be left out.
  writeFileSync(join(target, "package.json"), `${JSON.stringify({ type, sideEffects: false })}\n`);
  return new Promise((resolve, reject) => {
    const compiler = spawn(process.execPath, [TSC, "-p", FOLDER, "--outDir", target, ...options], { stdio: "inherit" });
    compiler.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The compiler of ${name} ended with ${code}`))));
  });
}

rmSync(join(FOLDER, "dist"), { recursive: true, force: true });
await Promise.all(Object.keys(FORMS).map(compile));
