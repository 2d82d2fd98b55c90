import assert from "node:assert/strict";
import { test } from "node:test";
import { EcosireClient, graphqlFailure, NotFoundError, ValidationError } from "../dist/esm/index.js";
import { answer, mockFetch, problem, withoutWaits } from "./support/mock.mjs";

function client(...answers) {
  const mock = mockFetch(...answers);
  return { mock, api: new EcosireClient({ baseUrl: "https://gateway.test", apiKey: "k", fetch: mock.fetch }) };
}

const refused = (code, status, path) => ({ message: `Because of ${code}`, path, extensions: { code, status, details: [], requestId: "r" } });

test("data is answered", async () => {
  const { api, mock } = client(answer({ data: { me: { name: "Ada" } } }));
  const data = await api.graphql("query Me($a: Int) { me { name } }", { a: 1 }, { operationName: "Me" });
  assert.deepEqual(data, { me: { name: "Ada" } });
  assert.equal(mock.calls[0].url, "https://gateway.test/graphql");
  assert.deepEqual(JSON.parse(mock.calls[0].body), { query: "query Me($a: Int) { me { name } }", variables: { a: 1 }, operationName: "Me" });
  assert.ok(mock.calls[0].headers["idempotency-key"]);
});

test("a problem is the error that REST has, with the rest of the data beside it", async () => {
  const body = { data: { a: { id: "1" }, b: null }, errors: [refused("not_found", 404, ["b"]), refused("permission_denied", 403, ["c"])] };
  const error = await client(answer(body)).api.graphql("{ a b }").catch((each) => each);
  assert.ok(error instanceof NotFoundError);
  assert.deepEqual([error.code, error.status, error.requestId], ["not_found", 404, "r"]);
  assert.deepEqual(graphqlFailure(error), { errors: body.errors, data: body.data });
});

test("a refused document is an error by its own status", async () => {
  const error = await client(answer({ errors: [refused("unknown_field", 422)] }, 422)).api.graphql("{ nope }").catch((each) => each);
  assert.ok(error instanceof ValidationError);
  assert.equal(graphqlFailure(error).errors.length, 1);
});

test("what is busy is asked again, whether the status says so or a problem", async (t) => {
  withoutWaits(t);
  const busy = answer({ data: null, errors: [refused("rate_limited", 429)] });
  const { api, mock } = client(problem(503, "unavailable"), busy, answer({ data: { ok: true } }));
  assert.deepEqual(await api.graphql("mutation { ok }"), { ok: true });
  assert.equal(new Set(mock.calls.map((each) => each.headers["idempotency-key"])).size, 1);
  assert.equal(mock.calls.length, 3);
});
