import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { read } from "../../model/model.mjs";
import { reference, typeOf, words } from "../generate/docvalues.mjs";
import { camel } from "../generate/names.mjs";

const DOCUMENT = JSON.parse(readFileSync(new URL("../../../gateway/api/openapi.json", import.meta.url), "utf8"));
const DOCS = new URL("../docs/", import.meta.url);
const pages = new Map(readdirSync(DOCS).map((each) => [each, readFileSync(new URL(each, DOCS), "utf8")]));
const { schemas } = DOCUMENT.components;
const { modules } = read(DOCUMENT);

/** Sections of a page by their titles. */
const sections = (text) => new Map(text.split(/^##+ /m).map((each) => [each.split("\n")[0], each]));
/** What the first cells of a section's tables name. */
const named = (text) => [...text.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
const anchor = (title) => title.toLowerCase().replace(/[^\w -]/g, "").replaceAll(" ", "-");

function* operations() {
  for (const module of modules) {
    const parts = sections(pages.get(`${module.name}.md`));
    for (const operation of [...module.operations, ...module.collections.flatMap((each) => each.operations)]) {
      const title = `client.${operation.id.split(".").map(camel).join(".")}`;
      yield { operation, text: parts.get(title) ?? assert.fail(title), parts };
    }
  }
}

test("the reference names every value of every query, fields and include among them", () => {
  for (const { operation, text } of operations()) {
    const names = [...operation.query.map((each) => each.name), ...(operation.fields ? ["fields"] : []), ...(operation.include ? ["include"] : [])];
    names.forEach((each) => assert.ok(named(text).includes(each), `${operation.id} ${each}`));
    for (const relation of operation.narrowing.include?.schema.items.enum ?? []) {
      assert.match(text, new RegExp(`^\\| \`include\` .*\`${relation}\``, "m"), operation.id);
    }
  }
});

test("the reference names every field of every body, with what is required", () => {
  for (const { operation, text } of operations()) {
    const { properties = {}, required = [] } = schemas[operation.body?.schema.$ref?.split("/").at(-1)] ?? {};
    for (const [name, schema] of Object.entries(properties)) {
      const rows = text.split("\n").filter((each) => each.startsWith(`| \`${name}\`${required.includes(name) ? " (required)" : ""} |`));
      // A value of the query may have the same name.
      assert.ok(rows.some((each) => each.endsWith(` | ${words(schema)} |`)), `${operation.id} ${name}`);
    }
  }
});

test("what an operation answers is linked, with all its fields", () => {
  for (const { operation, text, parts } of operations()) {
    const { schema } = operation.answer;
    const name = schema && reference(schema.type === "array" ? schema.items : schema);
    if (name) {
      const [, link] = new RegExp(`^Answers .*\\[${name}\\]\\((.*?)\\)`, "m").exec(text) ?? assert.fail(operation.id);
      const [file] = link.split("#");
      const type = (file ? sections(pages.get(file)) : parts).get(name);
      assert.deepEqual(named(type), Object.keys(schemas[name].properties), name);
    }
  }
});

test("every link of the reference leads somewhere, and no title stands twice", () => {
  for (const [name, text] of pages) {
    const titles = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) => anchor(title));
    assert.equal(new Set(titles).size, titles.length, name);
    for (const [, file, hash] of text.matchAll(/\]\((\w[\w-]*\.md)?(?:#([\w-]+))?\)/g)) {
      const target = pages.get(file || name) ?? assert.fail(`${name}: ${file}`);
      assert.ok(!hash || [...target.matchAll(/^#+ (.*)$/gm)].some(([, title]) => anchor(title) === hash), `${name}: ${file}#${hash}`);
    }
  }
});

test("types are written as TypeScript has them, with links where there is more to read", () => {
  const all = { Null: { enum: [null] }, Kind: { type: "string", enum: ["a", "b"] }, Part: { type: "object", properties: { a: { type: "string" } } } };
  const ref = (name) => ({ $ref: `#/components/schemas/${name}` });
  const type = (schema) => typeOf(schema, all, (name) => `[${name}](#${name.toLowerCase()})`);
  assert.equal(type({ type: "string", format: "uuid", nullable: true }), "`string \\| null` (uuid)");
  assert.equal(type({ type: "array", items: ref("Kind") }), '`("a" \\| "b")[]`');
  assert.equal(type({ oneOf: [ref("Part"), ref("Null")] }), "[Part](#part) \\| `null`");
  assert.equal(type({ type: "array", items: ref("Part"), nullable: true }), "[Part](#part)`[] \\| null`");
  assert.equal(words({ description: "A|b.", minLength: 1, maxLength: 9, default: "c" }), 'A\\|b. 1 to 9 characters. `"c"` unless given.');
});
