import assert from "node:assert/strict";
import { test } from "node:test";
import { EcosireClient } from "../dist/esm/index.js";
import { answer, mockFetch, problem, withoutWaits } from "./support/mock.mjs";

/** A list of five, read by cursor or by page. */
function five() {
  return mockFetch(({ url }) => {
    const query = new URL(url).searchParams;
    const limit = Number(query.get("limit") ?? 20);
    const start = query.has("cursor") ? Number(query.get("cursor")) : (Number(query.get("page") ?? 1) - 1) * limit;
    const data = [1, 2, 3, 4, 5].slice(start, start + limit).map((n) => ({ id: String(n) }));
    const nextCursor = start + limit < 5 ? String(start + limit) : null;
    return answer({ data, meta: { limit, nextCursor, ...(query.get("total") !== "false" && { total: 5 }) } });
  });
}

function client(mock) {
  return new EcosireClient({ baseUrl: "https://gateway.test", apiKey: "k", fetch: mock.fetch });
}

test("await reads one page", async () => {
  const mock = five();
  const page = await client(mock).contacts.list({ limit: 2, search: "a" });
  assert.deepEqual(page.data.map((each) => each.id), ["1", "2"]);
  assert.equal(page.meta.total, 5);
  assert.equal(mock.calls.length, 1);
  const next = await page.next();
  assert.deepEqual(next.data.map((each) => each.id), ["3", "4"]);
  assert.equal(mock.calls[1].url.split("?")[1], "limit=2&search=a&cursor=2");
  assert.equal(await (await next.next()).next(), undefined);
});

test("for await reads every entry, by cursor and without counting", async () => {
  const mock = five();
  const ids = [];
  for await (const { id } of client(mock).contacts.list({ limit: 2 })) {
    ids.push(id);
  }
  assert.deepEqual(ids, ["1", "2", "3", "4", "5"]);
  assert.deepEqual(
    mock.calls.map((each) => each.url.split("?")[1]),
    ["total=false&limit=2&cursor=", "total=false&limit=2&cursor=2", "total=false&limit=2&cursor=4"],
  );
});

test("for await goes on from the page that is named", async () => {
  const ids = [];
  for await (const { id } of client(five()).contacts.list({ limit: 2, page: 2 })) {
    ids.push(id);
  }
  assert.deepEqual(ids, ["3", "4", "5"]);
});

test("who leaves the loop reads no further", async () => {
  const mock = five();
  for await (const { id } of client(mock).contacts.list({ limit: 2 })) {
    assert.equal(id, "1");
    break;
  }
  assert.equal(mock.calls.length, 1);
});

test("a page that fails is tried again, and then thrown out of the loop", async (t) => {
  withoutWaits(t);
  const mock = mockFetch(answer({ data: [{ id: "1" }], meta: { nextCursor: "x" } }), problem(503, "unavailable"));
  const ids = [];
  const loop = async () => {
    for await (const { id } of client(mock).contacts.list()) {
      ids.push(id);
    }
  };
  await assert.rejects(loop, { code: "unavailable" });
  assert.deepEqual(ids, ["1"]);
  assert.equal(mock.calls.length, 4);
});

test("nothing is read until somebody waits for it", async () => {
  const mock = five();
  const list = client(mock).contacts.list();
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(mock.calls.length, 0);
  const { data, response } = await list.withResponse();
  assert.deepEqual([data.data.length, response.status], [5, 200]);
  const pages = [];
  for await (const page of client(mock).contacts.list({ limit: 3 }).pages()) {
    pages.push(page.data.length);
  }
  assert.deepEqual(pages, [3, 2]);
});

test("fields and include are sent as lists", async () => {
  const mock = five();
  await client(mock).contacts.list({ fields: ["id", "name"], include: ["parent"] });
  assert.equal(mock.calls[0].url.split("?")[1], "fields=id%2Cname&include=parent");
});
