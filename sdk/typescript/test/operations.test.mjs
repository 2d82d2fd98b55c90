import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { read } from "../../model/model.mjs";
import { EcosireClient } from "../dist/esm/index.js";
import { camel } from "../generate/names.mjs";
import { answer, mockFetch } from "./support/mock.mjs";

const DOCUMENT = new URL("../../../gateway/api/openapi.json", import.meta.url);
const modules = read(JSON.parse(readFileSync(DOCUMENT, "utf8"))).modules;
const operations = modules.flatMap((each) => [...each.operations, ...each.collections.flatMap((one) => one.operations)]);

test("every operation of the document is called under its id, by its method and path", async () => {
  const body = answer({ data: [], meta: { nextCursor: null } });
  const mock = mockFetch(body);
  const client = new EcosireClient({ baseUrl: "https://gateway.test", apiKey: "k", fetch: mock.fetch });
  for (const operation of operations) {
    const names = operation.id.split(".");
    const owner = names.slice(0, -1).reduce((at, each) => at[camel(each)], client);
    assert.equal(typeof owner[names.at(-1)], "function", operation.id);
    const ids = operation.ids.map((_, index) => `id${index}`);
    const path = operation.ids.reduce((text, each, index) => text.replace(`{${each.name}}`, ids[index]), operation.path);
    const call = owner[names.at(-1)](...ids);
    if (operation.answer.kind === "redirect") {
      assert.equal(call, `https://gateway.test/api${path}`, operation.id);
      continue;
    }
    await call;
    const { method, url } = mock.calls.at(-1);
    assert.equal(`${method} ${url}`, `${operation.method} https://gateway.test/api${path}`, operation.id);
  }
});

test("every query and every body goes where it belongs", async () => {
  const mock = mockFetch(answer({ data: [], meta: { nextCursor: null } }));
  const client = new EcosireClient({ baseUrl: "https://gateway.test", apiKey: "k", fetch: mock.fetch });
  for (const operation of operations.filter((each) => each.answer.kind !== "redirect")) {
    const names = operation.id.split(".");
    const owner = names.slice(0, -1).reduce((at, each) => at[camel(each)], client);
    const takesQuery = operation.method === "GET" || operation.query.length > 0 || operation.fields;
    const slots = [
      ...operation.ids.map(() => "id"),
      ...(operation.body ? [operation.body.kind === "json" ? { body: 1 } : "body"] : []),
      ...(takesQuery ? [{ query: 1 }] : []),
      { headers: { "X-Options": "1" } },
    ];
    await owner[names.at(-1)](...slots);
    const { body, url, headers } = mock.calls.at(-1);
    assert.equal(headers["x-options"], "1", operation.id);
    assert.equal(url.includes("?query=1"), Boolean(takesQuery), operation.id);
    assert.equal(body, operation.body ? (operation.body.kind === "json" ? '{"body":1}' : "body") : null, operation.id);
  }
});
