// One call of each kind that the portal's explorer writes snippets of, and the status that it must be answered with.

const unique = (name) => `${name}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
const json = (value) => ({ kind: "json", type: "application/json", value });
const key = () => ({ "Idempotency-Key": unique("snippet") });
const contact = (admin) => admin.contacts.create({ name: unique("Snippet") });

/** The name of the file that is uploaded; it stands beside the snippets. */
export const UPLOAD = "note.csv";

const upload = (type) => new File(['name,email\nAda "the first",\n'], UPLOAD, { type });

async function draft(admin) {
  const { id: contactId } = await contact(admin);
  return admin.orders.create({ contactId, lineItems: [{ kind: "custom", description: "Packing", quantity: 1, unitPrice: 250 }] });
}

const kept = (admin) => admin.files.create(new Blob([Uint8Array.of(0xff, 0xfe, 0, 0x80)]), { name: `${unique("kept")}.bin` });

async function licence(admin) {
  const sku = unique("SNIPPET");
  const product = await admin.products.create({ name: sku, sku, type: "digital", price: 4900 });
  await admin.licenses.policies.create({ name: sku, prefix: "ACME", productIds: [product.id] });
  return (await admin.licenses.create({ productId: product.id, contactId: (await contact(admin)).id })).key;
}

/**
 * Calls by name: {id, status, prepare}, where what is prepared is as much of a call as differs: {pathValues, query,
 * headers, body}. It is prepared for each language, since some calls can be made only once. What is answered with a
 * file says its name and first bytes: {saves}. What goes on without an end says what happens meanwhile, {raise}: once
 * what it is shown after was shown, a person acts, and its words must be shown while the snippet still runs.
 */
export const KINDS = {
  "a list": {
    id: "contacts.list",
    status: 200,
    prepare: () => ({ query: [["limit", 2], ["fields", ["id", "name"]], ["sortBy", "name"], ["search", "a'b \"c\" $d"]] }),
  },
  "a record": {
    id: "contacts.get",
    status: 200,
    prepare: async (admin) => ({ pathValues: [["id", (await contact(admin)).id]] }),
  },
  "what is new": {
    id: "contacts.create",
    status: 201,
    prepare: () => ({
      headers: key(),
      body: json({ name: `D'Arcy "${unique("Ünï")}" \\ $HOME`, tags: ["a b", "c"], type: "person" }),
    }),
  },
  "a change with a version": {
    id: "contacts.update",
    status: 200,
    prepare: async (admin) => ({
      pathValues: [["id", (await contact(admin)).id]],
      headers: { "If-Match": '"1"' },
      body: { ...json({ phone: "+49 30 1234567", notes: null }), type: "application/merge-patch+json" },
    }),
  },
  "a removal": {
    id: "contacts.delete",
    status: 204,
    prepare: async (admin) => ({ pathValues: [["id", (await contact(admin)).id]] }),
  },
  "a record of a collection": {
    id: "contacts.addresses.create",
    status: 201,
    prepare: async (admin) => ({
      pathValues: [["contactId", (await contact(admin)).id]],
      body: json({ kind: "billing", address: { street: "Invalidenstraße 1", city: "Berlin", zip: "10115", country: "DE" } }),
    }),
  },
  "a command of a record": {
    id: "orders.confirm",
    status: 200,
    prepare: async (admin) => ({ pathValues: [["id", (await draft(admin)).id]], headers: key(), body: json({}) }),
  },
  "a question with a body, of anybody": {
    id: "licenses.validate",
    status: 200,
    prepare: async (admin) => ({ body: json({ key: await licence(admin), domain: "example.com" }) }),
  },
  "a file with its fields": {
    id: "files.create",
    status: 201,
    prepare: () => ({ body: { kind: "form", type: "multipart/form-data", value: { file: upload("text/plain"), name: `${unique("note")}.csv`, description: "a 'b' \"c\"", tags: ["x"] } } }),
  },
  "an import": {
    id: "contacts.import",
    status: 200,
    prepare: () => ({ body: { kind: "form", type: "multipart/form-data", value: { file: upload("text/csv") } } }),
  },
  "an export": {
    id: "contacts.export",
    status: 200,
    prepare: () => ({ query: [["search", "nobody at all"]] }),
    saves: ["contacts.csv", /^\uFEFF?"?\w+/],
  },
  "an export in another format": {
    id: "contacts.export",
    status: 200,
    prepare: () => ({ query: [["format", "ndjson"], ["search", "a"]] }),
    saves: ["contacts.ndjson", /^\{/],
  },
  "a document": {
    id: "orders.pdf",
    status: 200,
    prepare: async (admin) => ({ pathValues: [["id", (await draft(admin)).id]], query: [["locale", "de"]] }),
    saves: ["orders.pdf", /^%PDF-/],
  },
  "a document that is not there": {
    id: "orders.pdf",
    status: 404,
    linked: true,
    prepare: () => ({ pathValues: [["id", "01900000-0000-7000-8000-000000000000"]] }),
  },
  "data or a document": {
    id: "invoices.statement",
    status: 200,
    prepare: async (admin) => ({
      query: [["contactId", (await contact(admin)).id], ["from", "2026-01-01"], ["to", "2026-01-31"], ["format", "pdf"]],
    }),
    saves: ["invoices.pdf", /^%PDF-/],
  },
  "the bytes of a file": {
    id: "files.content",
    status: 200,
    prepare: async (admin) => ({ pathValues: [["id", (await kept(admin)).id]] }),
    saves: ["files.bin", /^\xff\xfe\0\x80$/],
  },
  "an archive of files": {
    id: "files.zip",
    status: 200,
    prepare: async (admin) => ({ body: json({ fileIds: [(await kept(admin)).id] }) }),
    saves: ["files.zip", /^PK/],
  },
  "events as they come": {
    id: "notifications.stream",
    status: 200,
    prepare: () => ({}),
    raise: {
      after: "unread",
      words: "security.password_changed",
      act: (client, password) => client.auth.changePassword({ currentPassword: password, newPassword: `${password}!` }),
    },
  },
  "a record that is not there": {
    id: "contacts.get",
    status: 404,
    prepare: () => ({ pathValues: [["id", "01900000-0000-7000-8000-000000000000"]] }),
  },
  "a body that is refused": {
    id: "contacts.create",
    status: 422,
    prepare: () => ({ body: json({ name: "", email: "nope" }) }),
  },
};
