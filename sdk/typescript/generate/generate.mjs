// Writes src/generated and docs from the committed OpenAPI document, and the README's code for the portal's guide. With --check nothing is written; what differs is
// told and ends with status 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { read } from "../../model/model.mjs";
import { docsFiles } from "./docs.mjs";
import { clientFile, codesFile, moduleFile } from "./modules.mjs";
import { readmeExamples } from "./readme.mjs";
import { schemas } from "./schemas.mjs";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..");
const DOCUMENT = join(FOLDER, "../../gateway/api/openapi.json");
const OWNED = ["src/generated", "docs"];
const GUIDE = "../../gateway/src/main/resources/com/ecosire/gateway/portal/guides/sdk.json";

/** All files by their path in the folder of the SDK. */
async function files() {
  const document = JSON.parse(readFileSync(DOCUMENT, "utf8"));
  const model = read(document);
  const made = new Map([
    ["src/generated/schemas.ts", await schemas(document, model)],
    ["src/generated/codes.ts", codesFile(model.codes)],
    ["src/generated/client.ts", clientFile(model.modules)],
  ]);
  for (const module of model.modules) {
    made.set(`src/generated/modules/${module.name}.ts`, moduleFile(module));
  }
  for (const [name, text] of docsFiles(model, document.components.schemas)) {
    made.set(`docs/${name}`, text);
  }
  made.set(GUIDE, `${JSON.stringify(Object.fromEntries(readmeExamples()), null, 2)}\n`);
  return made;
}

/** What stands in the folders that belong to the generator. */
function present() {
  return OWNED.map((each) => join(FOLDER, each))
    .filter((each) => existsSync(each))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => relative(FOLDER, join(each.parentPath ?? each.path, each.name)).replaceAll("\\", "/")),
    );
}

const made = await files();
const gone = present().filter((each) => !made.has(each));
const changed = [...made].filter(([name, text]) => {
  const file = join(FOLDER, name);
  return !existsSync(file) || readFileSync(file, "utf8") !== text;
});
if (process.argv.includes("--check")) {
  const faults = [...gone, ...changed.map(([name]) => name)];
  if (faults.length > 0) {
    console.error(`Out of date: run ./mvnw verify -Dupdate, or "npm run generate" in sdk/typescript, and commit\n${faults.join("\n")}`);
    process.exitCode = 1;
  }
} else {
  gone.forEach((each) => rmSync(join(FOLDER, each)));
  for (const [name, text] of changed) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), text);
  }
  console.log(`${made.size} files, ${changed.length} changed, ${gone.length} removed`);
}
