import assert from "node:assert/strict";
import { test } from "node:test";
import { EcosireClient } from "../dist/esm/index.js";
import { answer, mockFetch, problem, silence, withoutWaits } from "./support/mock.mjs";

const BASE = { baseUrl: "https://gateway.test", apiKey: "ecos_test_key" };
const broken = () => new TypeError("fetch failed");

function client(mock, options) {
  return new EcosireClient({ ...BASE, fetch: mock.fetch, ...options });
}

for (const [name, failure] of [
  ["408", problem(408, "request_timeout")],
  ["409 in progress", problem(409, "idempotency_in_progress")],
  ["429", problem(429, "rate_limited", {}, { "Retry-After": "1" })],
  ["500", problem(500, "internal_error")],
  ["503", problem(503, "unavailable")],
  ["a broken connection", broken()],
]) {
  test(`${name} is tried again with the same idempotency key`, async (t) => {
    withoutWaits(t);
    const mock = mockFetch(failure, failure, answer({ id: "1" }, 201));
    assert.deepEqual(await client(mock).contacts.create({ name: "Ada" }), { id: "1" });
    assert.equal(mock.calls.length, 3);
    const keys = new Set(mock.calls.map((each) => each.headers["idempotency-key"]));
    assert.equal(keys.size, 1);
    assert.match([...keys][0], /^[0-9a-f]{32}$/);
  });
}

for (const failure of [problem(409, "version_conflict"), problem(404, "not_found"), problem(422, "validation_failed")]) {
  test(`${failure.status} is not tried again`, async () => {
    const mock = mockFetch(failure);
    await assert.rejects(client(mock).contacts.create({ name: "Ada" }), { status: failure.status });
    assert.equal(mock.calls.length, 1);
  });
}

test("Retry-After is obeyed, and waits grow with jitter without it", async (t) => {
  const waits = withoutWaits(t);
  const mock = mockFetch(problem(503, "unavailable", {}, { "Retry-After": "7" }), problem(503, "unavailable"), answer({}));
  await client(mock).contacts.get("1");
  assert.equal(waits[0], 7000);
  assert.ok(waits[1] >= 500 && waits[1] <= 1000, `${waits[1]}`);
});

test("who is told to wait until tomorrow hears it at once", async () => {
  const mock = mockFetch(problem(429, "quota_exceeded", {}, { "Retry-After": "40000" }));
  await assert.rejects(client(mock).contacts.get("1"), { code: "quota_exceeded", retryAfter: 40000 });
  assert.equal(mock.calls.length, 1);
});

test("maxRetries is obeyed, of the client and of the call", async (t) => {
  withoutWaits(t);
  const mock = mockFetch(broken());
  await assert.rejects(client(mock, { maxRetries: 3 }).contacts.get("1"), { code: "connection_failed", status: 0 });
  assert.equal(mock.calls.length, 4);
  await assert.rejects(client(mock).contacts.get("1", {}, { maxRetries: 0 }));
  assert.equal(mock.calls.length, 5);
});

test("a timeout ends the attempt and is tried again", async (t) => {
  withoutWaits(t);
  const mock = mockFetch(silence, silence, silence, answer({ id: "1" }));
  await assert.rejects(client(mock, { timeout: 5 }).contacts.get("1"), { code: "timeout", name: "ConnectionError" });
  assert.equal(mock.calls.length, 3);
});

test("a signal ends the call with its own reason, and nothing is tried again", async () => {
  const mock = mockFetch(silence);
  const controller = new AbortController();
  const call = client(mock).contacts.get("1", {}, { signal: controller.signal });
  setTimeout(() => controller.abort(new Error("the user left")), 5);
  await assert.rejects(call, { message: "the user left" });
  await assert.rejects(client(mock).contacts.get("1", {}, { signal: controller.signal }), { message: "the user left" });
  assert.equal(mock.calls.length, 1);
});

test("a signal ends the wait between attempts", async () => {
  const mock = mockFetch(problem(503, "unavailable", {}, { "Retry-After": "30" }));
  const call = client(mock).contacts.get("1", {}, { signal: AbortSignal.timeout(20) });
  await assert.rejects(call, { name: "TimeoutError" });
});

test("reads have no idempotency key, and a key of the caller is kept", async () => {
  const mock = mockFetch(answer({}));
  await client(mock).contacts.get("1");
  await client(mock).contacts.create({ name: "Ada" }, { idempotencyKey: "mine" });
  assert.equal(mock.calls[0].headers["idempotency-key"], undefined);
  assert.equal(mock.calls[1].headers["idempotency-key"], "mine");
});

test("a stream is sent once, since it cannot be read again", async () => {
  const mock = mockFetch(problem(503, "unavailable"));
  const body = new Blob(["text"]).stream();
  await assert.rejects(client(mock).files.create(body, { name: "a.txt" }), { status: 503 });
  assert.equal(mock.calls.length, 1);
});

test("options become headers", async () => {
  const mock = mockFetch(answer({}));
  const api = client(mock, { headers: { "X-Mine": "1" } });
  await api.contacts.update("1", { phone: null }, { ifMatch: 3, headers: { "X-Request-Id": "r" } });
  const { headers, body, url, method } = mock.calls[0];
  assert.equal(`${method} ${url}`, "PATCH https://gateway.test/api/contacts/1");
  assert.equal(body, '{"phone":null}');
  assert.equal(headers["if-match"], '"3"');
  assert.equal(headers["x-mine"], "1");
  assert.equal(headers["x-request-id"], "r");
  assert.equal(headers.authorization, "Bearer ecos_test_key");
});
