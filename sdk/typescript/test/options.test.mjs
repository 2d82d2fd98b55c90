import assert from "node:assert/strict";
import { test } from "node:test";
import { EcosireClient } from "../dist/esm/index.js";
import { answer, mockFetch } from "./support/mock.mjs";

const none = (...names) => Object.fromEntries(names.map((each) => [each, undefined]));

/** What a client with such options sends for a creation and for a list that is read to its end. */
async function sent(options, call, query, body) {
  const mock = mockFetch(answer({ data: [], meta: { nextCursor: null } }));
  const client = new EcosireClient({ ...options, fetch: mock.fetch });
  await client.contacts.create({ name: "Ada", ...body }, { idempotencyKey: "k", ...call });
  for await (const each of client.contacts.list(query)) {
    assert.fail(each);
  }
  return mock.calls.map(({ url, headers, body: text }) => ({ url, headers, text }));
}

test("what is undefined is as if it were absent", async () => {
  const client = none("baseUrl", "apiKey", "tokens", "onTokens", "cookies", "timeout", "maxRetries", "maxRetryDelay", "headers");
  const call = none("signal", "timeout", "maxRetries", "ifMatch", "ifNoneMatch", "range", "headers");
  const query = none("page", "limit", "cursor", "total", "fields", "include", "search", "sortBy");
  assert.deepEqual(await sent(client, call, query, none("email", "tags")), await sent({}, {}, {}, {}));
});

test("headers of the client are sent, those of the call before them, and what is undefined is not", async () => {
  const headers = { "X-Client": "1", "X-Both": "client", ...none("X-None") };
  const [{ headers: seen }] = await sent({ headers }, { headers: { "x-both": "call", ...none("X-Client") } });
  assert.equal(seen["x-client"], "1");
  assert.equal(seen["x-both"], "call");
  assert.equal(seen["x-none"], undefined);
  assert.equal(seen["content-type"], "application/json");
});
