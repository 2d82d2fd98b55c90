import assert from "node:assert/strict";
import { createServer } from "node:http";
import { before, test } from "node:test";
import * as sdk from "../dist/esm/index.js";
import { shared } from "./support/gateway.mjs";

const options = { skip: shared ? false : "no gateway" };
const { url: baseUrl, keys = {} } = shared ?? {};
const admin = new sdk.EcosireClient({ baseUrl, apiKey: keys.ECOSIRE_ADMIN_KEY });
const unique = (name) => `${name}-${Date.now().toString(36)}`;
const owner = { email: keys.ECOSIRE_DEMO_EMAIL, password: keys.ECOSIRE_DEMO_PASSWORD };

before(async () => {
  // Example data are written behind the first start's back.
  for (let left = 600; shared && left > 0 && (await admin.orders.list({ limit: 1 })).meta.total < 300; left--) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});

test("a record is made, read, changed and removed", options, async () => {
  const made = await admin.contacts.create({ name: "Ada", email: `${unique("ada")}@example.com` }).withResponse();
  assert.deepEqual([made.response.status, made.data.version, made.data.type], [201, 1, "person"]);
  const { id } = made.data;
  assert.deepEqual(await admin.contacts.get(id), made.data);
  await assert.rejects(admin.contacts.get(id, {}, { ifNoneMatch: made.etag }), { code: "not_modified" });
  assert.equal((await admin.contacts.update(id, { phone: "+49 30 1234567" }, { ifMatch: made.etag })).version, 2);
  await assert.rejects(admin.contacts.update(id, { phone: null }, { ifMatch: 1 }), sdk.PreconditionFailedError);
  assert.deepEqual(await admin.contacts.get(id, { fields: ["phone"], include: ["parent"] }), { phone: "+49 30 1234567", parent: null });
  assert.equal(await admin.contacts.delete(id), undefined);
  await assert.rejects(admin.contacts.get(id), sdk.NotFoundError);
});

test("a collection hangs under its record", options, async () => {
  const { id } = await admin.contacts.create({ name: unique("Collection") });
  const address = { street: "Invalidenstraße 1", city: "Berlin", zip: "10115", country: "DE" };
  const made = await admin.contacts.addresses.create(id, { kind: "billing", address });
  assert.deepEqual((await admin.contacts.addresses.list(id)).data, [made]);
  await admin.contacts.addresses.delete(id, made.id);
});

test("a key makes two calls one", options, async () => {
  const name = unique("Once");
  const idempotencyKey = unique("key");
  const first = await admin.contacts.create({ name }, { idempotencyKey }).withResponse();
  const second = await admin.contacts.create({ name }, { idempotencyKey }).withResponse();
  assert.deepEqual([second.data, first.replayed, second.replayed], [first.data, false, true]);
  await assert.rejects(admin.contacts.create({ name: "Other" }, { idempotencyKey }), { code: "idempotency_key_reused" });
});

test("a list is read to its end, each entry once", options, async () => {
  const ids = new Set();
  let count = 0;
  for await (const { id } of admin.contacts.list({ limit: 50, fields: ["id"], type: "company" })) {
    ids.add(id);
    count++;
  }
  const { meta } = await admin.contacts.list({ limit: 1, type: "company" });
  assert.deepEqual([ids.size, count], [meta.total, meta.total]);
  assert.ok(count > 50);
});

test("refusals are typed, with all violations and the limit", options, async () => {
  const error = await admin.contacts.create({ email: "nope", type: "robot" }).catch((each) => each);
  assert.ok(error instanceof sdk.ValidationError);
  assert.deepEqual(error.details.map((each) => each.field).sort(), ["email", "name", "type"]);
  assert.match(error.requestId, /^[0-9a-f-]{36}$/);
  assert.ok(error.rateLimit.remaining < error.rateLimit.limit && error.rateLimit.reset > new Date());
  const reader = new sdk.EcosireClient({ baseUrl, apiKey: keys.ECOSIRE_READ_KEY });
  await assert.rejects(reader.contacts.create({ name: "x" }), { name: "PermissionError", code: "scope_denied" });
  await assert.rejects(new sdk.EcosireClient({ baseUrl }).contacts.list(), { name: "AuthenticationError", code: "unauthenticated" });
  await assert.rejects(new sdk.EcosireClient({ baseUrl, apiKey: "ecos_test_wrong" }).contacts.list(), { code: "invalid_credential" });
  await assert.rejects(admin.contacts.list({ cursor: "nonsense" }), { code: "invalid_cursor" });
  await assert.rejects(admin.contacts.list({ nonsense: 1 }), { name: "BadRequestError", code: "unknown_parameter" });
});

test("a limit is told, with the time to wait", options, async () => {
  const stranger = new sdk.EcosireClient({ baseUrl, maxRetries: 0 });
  const calls = Array.from({ length: 12 }, () => stranger.licenses.activate({ key: "ACME-50DH-SX31-M82S-SSG9", domain: "a.example.com" }));
  const refused = (await Promise.allSettled(calls)).map((each) => each.reason).filter((each) => each instanceof sdk.RateLimitError);
  assert.ok(refused.length > 0);
  assert.equal(refused[0].code, "rate_limited");
  assert.ok(refused[0].retryAfter > 0 && refused[0].retryAfter <= 60);
});

test("a session begins, is renewed once for many calls, and ends", options, async () => {
  let kept;
  const onTokens = (tokens) => {
    kept = tokens;
  };
  const first = new sdk.EcosireClient({ baseUrl, onTokens });
  assert.equal((await first.auth.login(owner)).user.email, owner.email);
  assert.equal((await first.users.me()).email, owner.email);
  const before = kept;
  const broken = { ...kept, token: `${kept.token.slice(0, -8)}AAAAAAAA` };
  const second = new sdk.EcosireClient({ baseUrl, tokens: broken, onTokens });
  const all = await Promise.all([1, 2, 3].map(() => second.users.me()));
  assert.equal(all.length, 3);
  assert.notEqual(kept.refreshToken, before.refreshToken);
  await second.auth.logout();
  assert.equal(kept, undefined);
  await assert.rejects(second.users.me(), { code: "unauthenticated" });
  await assert.rejects(first.auth.login({ ...owner, password: "wrong" }), sdk.AuthenticationError);
});

/** What a browser does with cookies. */
function browser() {
  const jar = new Map();
  return async (address, init) => {
    const headers = new Headers(init.headers);
    headers.set("Cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(address, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      value && !/expires=Thu, 0?1.Jan.1970/i.test(cookie) ? jar.set(name, value) : jar.delete(name);
    }
    browser.jar = jar;
    return response;
  };
}

test("who signs in by a client with a key goes on as a person, and as the key afterwards", options, async () => {
  const used = [];
  const spy = (url, init) => {
    used.push(init.headers.get("Authorization"));
    return fetch(url, init);
  };
  const client = new sdk.EcosireClient({ baseUrl: `${baseUrl}/api`, apiKey: keys.ECOSIRE_ADMIN_KEY, fetch: spy });
  await client.contacts.list({ limit: 1 });
  const session = await client.auth.login(owner);
  assert.equal((await client.users.me()).id, session.user.id);
  await client.auth.logout();
  await client.contacts.list({ limit: 1 });
  const [key, person] = [`Bearer ${keys.ECOSIRE_ADMIN_KEY}`, `Bearer ${session.token}`];
  assert.deepEqual(used, [key, null, person, person, key]);
});

test("by cookies there are no tokens to lose, and unsafe calls carry the CSRF token", options, async () => {
  const page = new sdk.EcosireClient({ baseUrl, cookies: true, fetch: browser() });
  assert.equal((await page.auth.login(owner)).token, null);
  const { id } = await page.contacts.create({ name: unique("Cookie") });
  browser.jar.delete("ecosire_auth");
  assert.equal((await page.contacts.get(id)).id, id, "the session is renewed by its cookie");
  await page.contacts.delete(id);
  await page.auth.logout();
  await assert.rejects(page.users.me(), sdk.AuthenticationError);
});

test("files go up and come down, whole and in parts", options, async () => {
  const text = "Zoë's file\n".repeat(1000);
  const file = await admin.files.create({ file: new Blob([text]), name: `${unique("file")}.txt`, tags: ["a", "b"] });
  assert.deepEqual([file.size, file.tags], [Buffer.byteLength(text), ["a", "b"]]);
  assert.equal(await (await admin.files.content(file.id)).text(), text);
  const part = await admin.files.content(file.id, {}, { range: "bytes=0-3" });
  assert.deepEqual([part.status, await part.text()], [206, "Zoë"]);
  const streamed = await admin.files.create(new Blob([text]).stream(), { name: `${unique("stream")}.txt` });
  assert.equal(streamed.sha256, file.sha256);
});

test("tables come in and go out row by row", options, async () => {
  const email = `${unique("import")}@example.com`;
  const report = await admin.contacts.import(`name,email\n"Import, Ada",${email}\n`);
  assert.deepEqual([report.created, report.errors], [1, []]);
  for (const format of ["csv", "ndjson"]) {
    const rows = [];
    for await (const row of admin.contacts.export({ format, search: email })) {
      rows.push([row.name, row.email]);
    }
    assert.deepEqual(rows, [["Import, Ada", email]]);
  }
});

test("who registers is signed in, and hears of events while they happen", options, async () => {
  const client = new sdk.EcosireClient({ baseUrl });
  const [email, password] = [`${unique("nora")}@example.com`, "a long pass phrase 4711"];
  await client.auth.register({ email, password, name: "Nora", organizationName: "Nora Ltd", acceptTerms: true });
  for await (const event of client.notifications.stream()) {
    if (event.event === "unread" && JSON.parse(event.data).unread === 0) {
      await client.auth.changePassword({ currentPassword: password, newPassword: `${password}!` });
    } else if (event.event === "notification") {
      assert.equal(JSON.parse(event.data).kind, "security.password_changed");
      assert.ok(event.id);
      break;
    }
  }
});

test("GraphQL has the same data and the same errors", options, async () => {
  const { id } = await admin.contacts.create({ name: unique("Graph") });
  const data = await admin.graphql("query ($id: UUID!) { contact(id: $id) { id } }", { id });
  assert.deepEqual(data, { contact: { id } });
  const failed = await admin.graphql('mutation { contactCreate(input: {name: "", email: "x"}) { id } }').catch((each) => each);
  assert.ok(failed instanceof sdk.ValidationError);
  assert.deepEqual(failed.details.map((each) => each.field), ["name", "email"]);
  assert.deepEqual(sdk.graphqlFailure(failed).errors[0].path, ["contactCreate"]);
  await assert.rejects(admin.graphql("{ nope }"), { name: "ValidationError", code: "unknown_field" });
  await assert.rejects(new sdk.EcosireClient({ baseUrl }).graphql("{ contacts { nodes { id } } }"), sdk.AuthenticationError);
});

test("a delivery is verified by each of its signatures", options, async (t) => {
  const received = [];
  const receiver = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    received.push({ body, headers: request.headers });
    response.end();
  }).listen(0);
  t.after(() => receiver.close());
  const licence = (await admin.licenses.rotateSecret()).secret;
  const url = `http://127.0.0.1:${receiver.address().port}/`;
  const endpoint = await admin.webhooks.endpoints.create({ url, events: ["license.validated"] });
  await admin.webhooks.endpoints.sendTest(endpoint.id, { event: "license.validated" });
  for (let left = 100; received.length === 0 && left > 0; left--) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const [{ body, headers }] = received;
  const { "x-ecosire-signature": own, "x-license-signature": licensed, ...standard } = headers;
  assert.equal((await admin.webhooks.verify(body, headers, endpoint.secret)).type, "license.validated");
  assert.equal((await admin.webhooks.verify(body, { "X-Ecosire-Signature": own }, endpoint.secret)).object, "event");
  assert.equal((await admin.webhooks.verify(body, standard, endpoint.secret)).object, "event");
  assert.equal((await admin.webhooks.verify(body, { "X-License-Signature": licensed }, licence)).object, "event");
  await assert.rejects(admin.webhooks.verify(`${body} `, headers, endpoint.secret), { code: "wrong_signature" });
});
