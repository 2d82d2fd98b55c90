import assert from "node:assert/strict";
import { test } from "node:test";
import { EcosireClient } from "../dist/esm/index.js";
import { answer, mockFetch, problem } from "./support/mock.mjs";

const baseUrl = "https://gateway.test";
const later = () => new Date(Date.now() + 900_000).toISOString();
const pair = (n, expiresAt = later()) => ({ token: `token-${n}`, refreshToken: `refresh-${n}`, expiresAt });

/** A gateway that knows one access token and one refresh token. */
function gateway(state) {
  return mockFetch(async ({ url, headers, body }) => {
    if (url.endsWith("/auth/login")) {
      assert.equal(headers.authorization, undefined, "signing in needs no credential");
      return answer({ ...pair(1), mfaRequired: false, mfaToken: null, user: null });
    }
    if (url.endsWith("/auth/refresh")) {
      state.refreshed = (state.refreshed ?? 0) + 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      const known = JSON.parse(body).refreshToken === state.refresh;
      if (!known) {
        return problem(401, "invalid_credential");
      }
      state.token = "token-2";
      state.refresh = "refresh-2";
      return answer(pair(2));
    }
    if (url.endsWith("/auth/logout")) {
      return new Response(null, { status: 204 });
    }
    return headers.authorization === `Bearer ${state.token}` ? answer({ name: "Ada" }) : problem(401, "invalid_credential");
  });
}

test("login keeps the tokens, logout forgets them", async () => {
  const told = [];
  const mock = gateway({ token: "token-1" });
  const client = new EcosireClient({ baseUrl, fetch: mock.fetch, onTokens: (tokens) => told.push(tokens?.token) });
  await client.auth.login({ email: "ada@example.com", password: "secret" });
  assert.deepEqual(await client.users.me(), { name: "Ada" });
  await client.auth.logout();
  await assert.rejects(client.users.me(), { status: 401 });
  assert.equal(mock.calls.at(-1).headers.authorization, undefined);
  assert.deepEqual(told, ["token-1", undefined]);
});

test("a first factor alone makes no session", async () => {
  const told = [];
  const mock = mockFetch(answer({ token: null, refreshToken: null, expiresAt: null, mfaRequired: true, mfaToken: "m", user: null }));
  const client = new EcosireClient({ baseUrl, fetch: mock.fetch, onTokens: (tokens) => told.push(tokens) });
  assert.equal((await client.auth.login({ email: "a@example.com", password: "p" })).mfaToken, "m");
  assert.deepEqual(told, []);
});

test("a refused token is renewed once for all calls that wait for it", async () => {
  const state = { token: "token-2", refresh: "refresh-1" };
  const mock = gateway(state);
  const client = new EcosireClient({ baseUrl, fetch: mock.fetch, tokens: pair(1) });
  const answers = await Promise.all([1, 2, 3, 4].map(() => client.users.me()));
  assert.equal(answers.length, 4);
  assert.equal(state.refreshed, 1);
  assert.deepEqual(await client.users.me(), { name: "Ada" });
  assert.equal(state.refreshed, 1);
});

test("a token that is about to end is renewed before it is used", async () => {
  const state = { token: "token-2", refresh: "refresh-1" };
  const mock = gateway(state);
  const client = new EcosireClient({ baseUrl, fetch: mock.fetch, tokens: pair(1, new Date().toISOString()) });
  await client.users.me();
  assert.deepEqual(mock.calls.map((each) => each.url.split("/api")[1]), ["/auth/refresh", "/users/me"]);
});

test("a session that is over is told of, and the first refusal is thrown", async () => {
  const told = [];
  const state = { token: "other", refresh: "other" };
  const mock = gateway(state);
  const client = new EcosireClient({ baseUrl, fetch: mock.fetch, tokens: pair(1), onTokens: (tokens) => told.push(tokens) });
  await assert.rejects(client.users.me(), { status: 401, code: "invalid_credential" });
  assert.deepEqual(told, [undefined]);
  assert.equal(state.refreshed, 1);
});

test("an API key is never renewed, and may come from a function", async () => {
  const mock = mockFetch(problem(401, "invalid_credential"));
  const client = new EcosireClient({ baseUrl, fetch: mock.fetch, apiKey: async () => "ecos_live_x" });
  await assert.rejects(client.users.me(), { status: 401 });
  assert.deepEqual(mock.calls.map((each) => each.headers.authorization), ["Bearer ecos_live_x"]);
});

test("login goes before an API key, is renewed, and logout goes back to the key", async () => {
  const told = [];
  const state = { token: "token-1", refresh: "refresh-1" };
  const mock = gateway(state);
  const used = () => mock.calls.at(-1).headers.authorization;
  const client = new EcosireClient({ baseUrl, fetch: mock.fetch, apiKey: "ecos_live_x", onTokens: (tokens) => told.push(tokens?.token) });
  await assert.rejects(client.users.me(), { status: 401 });
  assert.equal(used(), "Bearer ecos_live_x");
  await client.auth.login({ email: "ada@example.com", password: "secret" });
  assert.deepEqual(await client.users.me(), { name: "Ada" });
  assert.equal(used(), "Bearer token-1");
  state.token = "token-2";
  assert.deepEqual(await client.users.me(), { name: "Ada" });
  assert.equal(used(), "Bearer token-2");
  assert.equal(state.refreshed, 1);
  await client.auth.logout();
  assert.equal(used(), "Bearer token-2");
  await assert.rejects(client.users.me(), { status: 401 });
  assert.equal(used(), "Bearer ecos_live_x");
  assert.deepEqual(told, ["token-1", "token-2", undefined]);
});

test("a first factor or a wrong password leaves the API key in its place", async () => {
  const first = { token: null, refreshToken: null, expiresAt: null, mfaRequired: true, mfaToken: "m", user: null };
  const mock = mockFetch(answer(first), answer({}), problem(401, "wrong_credentials"), answer({}));
  const client = new EcosireClient({ baseUrl, fetch: mock.fetch, apiKey: "ecos_live_x" });
  await client.auth.login({ email: "a@example.com", password: "p" });
  await client.users.me();
  await assert.rejects(client.auth.login({ email: "a@example.com", password: "x" }), { status: 401 });
  await client.users.me();
  assert.deepEqual(mock.calls.map((each) => each.headers.authorization), [undefined, "Bearer ecos_live_x", undefined, "Bearer ecos_live_x"]);
});

test("a session that ends by itself turns no call of the person into one of the key", async () => {
  const mock = gateway({ token: "other", refresh: "other" });
  const keys = () => mock.calls.filter((each) => each.headers.authorization === "Bearer ecos_live_x").length;
  // Kept tokens go before the key, as a login does; these are about to end.
  const client = new EcosireClient({ baseUrl, fetch: mock.fetch, apiKey: "ecos_live_x", tokens: pair(1, new Date().toISOString()) });
  await assert.rejects(client.contacts.delete("1"), { status: 401 });
  await assert.rejects(client.contacts.delete("1"), { status: 401 });
  assert.equal(keys(), 0);
  await client.auth.logout();
  await assert.rejects(client.users.me(), { status: 401 });
  assert.equal(keys(), 1);
});

test("a session that cannot be ended any more is left all the same", async () => {
  const mock = mockFetch(problem(401, "invalid_credential"), problem(401, "invalid_credential"), problem(401, "unauthenticated"), answer({}));
  const client = new EcosireClient({ baseUrl, fetch: mock.fetch, apiKey: "ecos_live_x", tokens: pair(1) });
  await assert.rejects(client.users.me(), { status: 401 });
  await assert.rejects(client.auth.logout(), { status: 401 });
  await client.users.me();
  assert.equal(mock.calls.at(-1).headers.authorization, "Bearer ecos_live_x");
});

test("who signs out while the session is renewed stays signed out", async () => {
  const told = [];
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const mock = mockFetch(async ({ url, headers }) => {
    if (url.endsWith("/auth/refresh")) {
      await held;
      return answer(pair(2));
    }
    return url.endsWith("/auth/logout") ? new Response(null, { status: 204 }) : problem(401, headers.authorization ?? "none");
  });
  const client = new EcosireClient({ baseUrl, fetch: mock.fetch, apiKey: "ecos_live_x", tokens: pair(1), onTokens: (tokens) => told.push(tokens) });
  const refused = assert.rejects(client.users.me(), { code: "Bearer token-1" });
  while (!mock.calls.some((each) => each.url.endsWith("/auth/refresh"))) {
    await new Promise(setImmediate);
  }
  await client.auth.logout();
  release();
  await refused;
  assert.deepEqual(told, [undefined]);
  await assert.rejects(client.users.me(), { code: "Bearer ecos_live_x" });
});

/** A gateway for pages: cookies are the browser's affair, the CSRF token is the page's. */
function pages(state) {
  return mockFetch(({ url, headers, method, credentials }) => {
    assert.equal(credentials, "include");
    assert.equal(headers.authorization, undefined);
    if (url.endsWith("/auth/csrf")) {
      state.given = (state.given ?? 0) + 1;
      return answer({ csrfToken: `csrf-${state.given}` });
    }
    if (method !== "GET" && headers["x-csrf-token"] !== state.good) {
      return problem(403, "csrf_failed");
    }
    if (url.endsWith("/auth/refresh")) {
      state.signedIn = true;
      return answer({ token: null, refreshToken: null, expiresAt: later() });
    }
    return state.signedIn ? answer({ id: "1" }) : problem(401, "unauthenticated");
  });
}

test("by cookies unsafe calls carry the CSRF token, which is asked for once", async () => {
  const state = { signedIn: true, good: "csrf-1" };
  const client = new EcosireClient({ baseUrl, fetch: pages(state).fetch, cookies: true });
  await client.contacts.get("1");
  assert.equal(state.given, undefined);
  await Promise.all([client.contacts.create({ name: "A" }), client.contacts.create({ name: "B" })]);
  assert.equal(state.given, 1);
});

test("a CSRF token that is over is asked for again", async () => {
  const state = { signedIn: true, good: "csrf-2" };
  const client = new EcosireClient({ baseUrl, fetch: pages(state).fetch, cookies: true });
  assert.deepEqual(await client.contacts.create({ name: "A" }), { id: "1" });
  assert.equal(state.given, 2);
});

test("by cookies a session is renewed by its cookie", async () => {
  const state = { signedIn: false, good: "csrf-1" };
  const client = new EcosireClient({ baseUrl, fetch: pages(state).fetch, cookies: true });
  assert.deepEqual(await client.contacts.get("1"), { id: "1" });
});
