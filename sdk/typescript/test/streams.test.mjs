import assert from "node:assert/strict";
import { test } from "node:test";
import { EcosireClient } from "../dist/esm/index.js";
import { answer, mockFetch, problem, withoutWaits } from "./support/mock.mjs";

/** An answer in pieces of a few bytes, so that signs and lines are cut. */
function pieces(text, type, size = 3) {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) {
        controller.close();
        return;
      }
      controller.enqueue(bytes.slice(at, (at += size)));
    },
  });
  return new Response(body, { headers: { "Content-Type": type } });
}

function client(...answers) {
  const mock = mockFetch(...answers.map((each) => (each instanceof Response ? () => each : each)));
  return { mock, api: new EcosireClient({ baseUrl: "https://gateway.test", apiKey: "k", fetch: mock.fetch, maxRetries: 0 }) };
}

async function all(iterable) {
  const found = [];
  for await (const each of iterable) {
    found.push(each);
  }
  return found;
}

test("NDJSON is read line by line", async () => {
  const { api, mock } = client(pieces('{"name":"Zoë"}\n{"name":"Bob"}\r\n\n{"name":"Eve"}', "application/x-ndjson"));
  assert.deepEqual(await all(api.contacts.export({ format: "ndjson" })), [{ name: "Zoë" }, { name: "Bob" }, { name: "Eve" }]);
  assert.equal(mock.calls.length, 1);
});

test("CSV is read row by row, by the names of its head", async () => {
  const text = '\uFEFFname,note\r\nZoë,"a ""b"", c\nd"\r\n"",\nBob,x';
  const { api } = client(pieces(text, "text/csv; charset=utf-8"));
  assert.deepEqual(await all(api.contacts.export()), [
    { name: "Zoë", note: 'a "b", c\nd' },
    { name: "", note: "" },
    { name: "Bob", note: "x" },
  ]);
});

test("a file is the answer as it comes", async () => {
  const { api, mock } = client(pieces("%PDF-1.7", "application/pdf"));
  const response = await api.orders.pdf("1", { locale: "de" }, { range: "bytes=0-7" });
  assert.equal(await response.text(), "%PDF-1.7");
  assert.equal(mock.calls[0].headers.range, "bytes=0-7");
  const posted = client(pieces("PK", "application/zip"));
  assert.equal(await (await posted.api.files.zip({ ids: ["1"] })).text(), "PK");
  assert.equal(posted.mock.calls[0].body, '{"ids":["1"]}');
});

test("events are read, and the stream goes on after the last one", async (t) => {
  const waits = withoutWaits(t);
  const first = "retry: 20\n: hello\n\nid: 7\nevent: notification\ndata: {\ndata: }\n\ndata:half";
  const { api, mock } = client(pieces(first, "text/event-stream"), pieces("id:8\ndata: two\n\n", "text/event-stream"), problem(401, "unauthenticated"));
  const found = [];
  const loop = async () => {
    for await (const event of api.notifications.stream()) {
      found.push(event);
    }
  };
  await assert.rejects(loop, { code: "unauthenticated" });
  assert.deepEqual(found, [
    { id: "7", event: "notification", data: "{\n}" },
    { id: "8", event: "message", data: "two" },
  ]);
  assert.deepEqual(
    mock.calls.map((each) => each.url.split("stream")[1]),
    ["", "?lastEventId=7", "?lastEventId=8"],
  );
  assert.deepEqual(waits, [20, 20]);
});

test("a signal ends an open stream", async () => {
  const controller = new AbortController();
  const endless = ({ signal }) =>
    new Response(
      new ReadableStream({
        start(stream) {
          stream.enqueue(new TextEncoder().encode("data: 1\n\n"));
          signal.addEventListener("abort", () => stream.error(signal.reason));
        },
      }),
      { headers: { "Content-Type": "text/event-stream" } },
    );
  const mock = { fetch: async (_, init) => endless(init) };
  const api = new EcosireClient({ apiKey: "k", fetch: mock.fetch });
  const loop = async () => {
    for await (const event of api.notifications.stream({}, { signal: controller.signal })) {
      assert.equal(event.data, "1");
      controller.abort(new Error("enough"));
    }
  };
  await assert.rejects(loop, { message: "enough" });
});

test("uploads are forms or bare files", async () => {
  const { api, mock } = client(answer({ id: "1" }, 201));
  await api.files.create({ file: new Blob(["text"], { type: "text/plain" }), name: "a.txt", tags: ["x", "y"] });
  const form = mock.calls[0].body;
  assert.deepEqual([form.get("name"), form.getAll("tags"), form.get("file").name], ["a.txt", ["x", "y"], "a.txt"]);
  assert.equal(await form.get("file").text(), "text");
  assert.equal(mock.calls[0].headers["content-type"], undefined, "fetch sets it with the boundary");
  await api.files.create(new Uint8Array([1, 2]), { name: "b" });
  assert.deepEqual([mock.calls[1].headers["content-type"], mock.calls[1].url.split("?")[1]], ["application/octet-stream", "name=b"]);
  await api.contacts.import("name\nAda\n");
  assert.deepEqual([mock.calls[2].headers["content-type"], mock.calls[2].body], ["text/csv", "name\nAda\n"]);
});
