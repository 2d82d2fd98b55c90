import assert from "node:assert/strict";
import { test } from "node:test";
import * as sdk from "../dist/esm/index.js";
import { answer, mockFetch, problem } from "./support/mock.mjs";

const failed = async (response) => {
  const client = new sdk.EcosireClient({ baseUrl: "https://gateway.test", apiKey: "k", maxRetries: 0, fetch: mockFetch(response).fetch });
  return client.contacts.create({ name: "" }).then(
    () => assert.fail("the call succeeded"),
    (error) => error,
  );
};

for (const [status, name] of Object.entries({
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionError",
  404: "NotFoundError",
  409: "ConflictError",
  412: "PreconditionFailedError",
  422: "ValidationError",
  429: "RateLimitError",
  500: "ServerError",
  503: "ServerError",
})) {
  test(`${status} is a ${name}`, async () => {
    const error = await failed(problem(Number(status), "some_code"));
    assert.ok(error instanceof sdk[name] && error instanceof sdk.EcosireError && error instanceof Error);
    assert.equal(error.name, name);
    assert.equal(error.status, Number(status));
  });
}

test("an error says what the problem document and the headers say", async () => {
  const details = [{ field: "lineItems[2].quantity", message: "Must be positive", code: "positive" }];
  const limits = { "X-RateLimit-Limit": "100", "X-RateLimit-Remaining": "7", "X-RateLimit-Reset": "1800000000" };
  const error = await failed(problem(422, "validation_failed", { details }, limits));
  assert.equal(error.message, "Because of validation_failed");
  assert.equal(error.code, "validation_failed");
  assert.deepEqual(error.details, details);
  assert.equal(error.requestId, "request-1");
  assert.deepEqual(error.rateLimit, { limit: 100, remaining: 7, reset: new Date(1800000000000) });
});

test("what a proxy answers in words of its own is an error too", async () => {
  const error = await failed(new Response("<h1>Bad gateway</h1>", { status: 502, headers: { "X-Request-Id": "r" } }));
  assert.ok(error instanceof sdk.ServerError);
  assert.deepEqual([error.status, error.code, error.requestId, error.details], [502, "http_502", "r", []]);
});

test("an answer that is no JSON is an error with a code", async () => {
  const error = await failed(new Response("hello", { status: 200 }));
  assert.equal(error.code, "invalid_answer");
});

test("an empty id is refused before it can mean the whole collection", () => {
  const client = new sdk.EcosireClient({ fetch: mockFetch(answer({})).fetch });
  for (const id of ["", undefined, null, ".", ".."]) {
    assert.throws(() => client.contacts.delete(id), TypeError);
  }
});

test("ids and queries are encoded", async () => {
  const mock = mockFetch(answer({ data: [], meta: { nextCursor: null } }));
  const client = new sdk.EcosireClient({ baseUrl: "https://gateway.test/api/", fetch: mock.fetch });
  const from = new Date("2026-01-31T12:00:00Z");
  await client.contacts.addresses.list("a/b?c", { kind: ["billing", "shipping"], from, to: undefined, total: false });
  assert.equal(
    mock.calls[0].url,
    "https://gateway.test/api/contacts/a%2Fb%3Fc/addresses?kind=billing%2Cshipping&from=2026-01-31T12%3A00%3A00.000Z&total=false",
  );
});

test("withResponse tells the version, the request and the limit", async () => {
  const headers = { ETag: '"1-ab"', "X-Request-Id": "r", "Idempotency-Replayed": "true" };
  const client = new sdk.EcosireClient({ fetch: mockFetch(answer({ id: "1" }, 200, headers)).fetch });
  const { data, etag, requestId, replayed, rateLimit } = await client.contacts.get("1").withResponse();
  assert.deepEqual([data, etag, requestId, replayed, rateLimit], [{ id: "1" }, '"1-ab"', "r", true, undefined]);
});
