import assert from "node:assert/strict";
import { test } from "node:test";
import { EcosireClient, EcosireError } from "../dist/esm/index.js";
import { answer, mockFetch, problem } from "./support/mock.mjs";

const TOLD = { passes: true, cost: 1 };

function client(...answers) {
  const mock = mockFetch(...answers);
  return { mock, api: new EcosireClient({ baseUrl: "https://gateway.test", apiKey: "k", fetch: mock.fetch }) };
}

const told = () => answer(TOLD, 200, { "Preference-Applied": "explain" });

test("a call is explained and not made", async () => {
  const { api, mock } = client(told());
  const explanation = await api.explain((dry) => dry.contacts.create({ name: "Ada" }));
  assert.deepEqual(explanation, TOLD);
  assert.equal(mock.calls.length, 1);
  const [{ method, url, headers, body }] = mock.calls;
  assert.deepEqual([method, url], ["POST", "https://gateway.test/api/contacts"]);
  assert.deepEqual([headers.prefer, headers.authorization], ["explain", "Bearer k"]);
  assert.deepEqual(JSON.parse(body), { name: "Ada" });
});

test("lists, rows, files and sign-ins are explained as well", async () => {
  for (const call of [
    (dry) => dry.contacts.list({ limit: 5 }),
    (dry) => dry.contacts.export(),
    (dry) => dry.auth.login({ email: "a@example.com", password: "p" }),
    async (dry) => (await dry.contacts.get("1")).name,
  ]) {
    const { api, mock } = client(told());
    assert.deepEqual(await api.explain(call), TOLD);
    assert.equal(mock.calls[0].headers.prefer, "explain");
  }
});

test("calls beside it are made as ever", async () => {
  const { api, mock } = client(told(), answer({ id: "1" }));
  await api.explain((dry) => dry.contacts.get("1"));
  assert.deepEqual(await api.contacts.get("1"), { id: "1" });
  assert.equal(mock.calls[1].headers.prefer, undefined);
});

test("what is refused or not understood is an error", async () => {
  const refused = await client(problem(401, "invalid_credential")).api.explain((dry) => dry.contacts.get("1")).catch((each) => each);
  assert.equal(refused.code, "invalid_credential");
  const older = await client(answer({ id: "1" })).api.explain((dry) => dry.contacts.get("1")).catch((each) => each);
  assert.ok(older instanceof EcosireError);
  assert.equal(older.code, "invalid_answer");
});
