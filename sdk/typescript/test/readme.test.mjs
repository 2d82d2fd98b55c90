import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { EcosireClient } from "../dist/esm/index.js";
import { readmeExamples } from "../generate/readme.mjs";
import { shared } from "./support/gateway.mjs";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));
// Within the package, so that its own name is found.
const WORK = join(FOLDER, "test/.readme");
const TSC = createRequire(import.meta.url).resolve("typescript/bin/tsc");

/** The code of each section by its title. */
const sections = readmeExamples().map(([title, code]) => ({ title, code }));
const file = (title) => join(WORK, `${title.toLowerCase().replace(/\W+/g, "-")}.mts`);

mkdirSync(WORK, { recursive: true });
sections.forEach(({ title, code }) => writeFileSync(file(title), code));

test("the code of the README is strict TypeScript", async () => {
  const options = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, target: "es2022", module: "nodenext", lib: ["es2022"], types: ["node"] };
  writeFileSync(join(WORK, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["*.mts"] }));
  assert.ok(sections.length >= 6);
  await promisify(execFile)(process.execPath, [TSC, "-p", WORK]).catch((error) => assert.fail(error.stdout));
});

/** What a section says when it is run. */
async function run(title) {
  const { code } = sections.find((each) => each.title === title) ?? assert.fail(title);
  const script = file(title).replace(/mts$/, "mjs");
  writeFileSync(script, (await transform(code, { loader: "ts" })).code);
  const said = [];
  const { log } = console;
  console.log = (...words) => said.push(words.join(" "));
  try {
    return { module: await import(pathToFileURL(script)), said };
  } finally {
    console.log = log;
  }
}

const options = { skip: shared ? false : "no gateway" };
Object.assign(process.env, shared && { ...shared.keys, ECOSIRE_URL: shared.url });

for (const [title, ...expected] of [
  ["Authentication", /^\d+$/, /^keep these true$/, /^Ada Lovelace$/, /^keep these false$/],
  ["Contacts, page by page", /^20 of \d+ 20$/, /^Ada Lovelace/],
  ["An order, from draft to invoice", /^SO\/\d{4}\/\d{4} confirmed INV\/\d{4}\/\d{4} sent \d+ [a-z]{3}$/, /^application\/pdf true$/],
  ["Errors and repetitions", /^name /, /^email /],
  ["Files, tables, events", /^Hello$/, /./],
  ["GraphQL", /^3$/, /^unknown_field 1$/],
]) {
  test(`the README's code runs: ${title}`, options, async () => {
    const { said } = await run(title);
    assert.equal(said.length, expected.length, said.join("\n"));
    expected.forEach((pattern, index) => assert.match(said[index], pattern));
  });
}

test("the README's code runs: Licences", options, async () => {
  const admin = new EcosireClient({ baseUrl: shared.url, apiKey: shared.keys.ECOSIRE_ADMIN_KEY });
  const [product] = (await admin.products.list({ limit: 1, type: "digital", status: "active" })).data;
  const [contact] = (await admin.contacts.list({ limit: 1 })).data;
  await admin.licenses.policies.create({ name: `README ${Date.now()}`, prefix: "ACME", productIds: [product.id] });
  process.env.LICENSE_KEY = (await admin.licenses.create({ productId: product.id, contactId: contact.id })).key;
  assert.deepEqual((await run("Licences")).said, ["true  false"]);
});

test("the README's code runs: Webhooks", async () => {
  process.env.WEBHOOK_SECRET = "whsec_dGVzdA==";
  const { receive } = (await run("Webhooks")).module;
  const body = '{"id":"evt_1","type":"invoice.paid","data":{"object":{}}}';
  const at = Math.floor(Date.now() / 1000);
  const signature = createHmac("sha256", process.env.WEBHOOK_SECRET).update(`${at}.${body}`).digest("hex");
  const send = (text) => receive(new Request("http://localhost/", { method: "POST", body: text, headers: { "X-Ecosire-Signature": `t=${at},v1=${signature}` } }));
  assert.equal((await send(body)).status, 204);
  assert.equal((await send(`${body} `)).status, 401);
});
