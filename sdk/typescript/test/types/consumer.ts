// Compiled, not run, as a strict project's own file: what the types promise.
import { EcosireClient, EcosireError, ValidationError, type CallOptions, type Schemas, type Tokens } from "@ecosire/sdk";
import { Http } from "@ecosire/sdk/core";
import { Contacts } from "@ecosire/sdk/modules/contacts";
import { verify, type WebhookEvent } from "@ecosire/sdk/webhooks";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function holds<T extends true>(): T | undefined {
  return undefined;
}

const client = new EcosireClient({ baseUrl: "https://api.example.com", apiKey: "ecos_test_key" });

/** What is not known may be undefined, as the environment has it: `exactOptionalPropertyTypes` is on here. */
export async function unknowns(text: string | undefined, count: number | undefined, signal: AbortSignal | undefined): Promise<void> {
  const made = new EcosireClient({ baseUrl: text, apiKey: text, timeout: count, fetch: undefined });
  const tokens: Tokens | undefined = undefined;
  new EcosireClient({ tokens, onTokens: undefined, cookies: undefined, maxRetries: count, maxRetryDelay: count, headers: { "X-Trace": text } });
  const options: CallOptions = { signal, timeout: count, maxRetries: count, idempotencyKey: text, ifMatch: text, ifNoneMatch: text, range: text, headers: undefined };
  const page = await made.contacts.list({ limit: count, page: undefined, cursor: text, total: undefined, search: text, fields: undefined, include: undefined }, options);
  holds<Same<(typeof page.data)[number], Schemas.Contact>>();
  await made.contacts.create({ name: "Ada", email: text, tags: undefined, address: { street: text, city: text } }, options);
  await made.orders.create({ contactId: "1", lineItems: [{ productId: text, quantity: count }] });
  await made.files.create({ file: new Blob(["a"]), name: "a.txt", description: text, tags: undefined });
  await made.contacts.export({ format: undefined, search: text });
  await made.graphql("{ me { name } }", undefined, { operationName: text, signal });
  await verify("{}", {}, "secret", { tolerance: count, now: undefined });
  // @ts-expect-error what is required is not undefined
  made.contacts.create({ name: text });
}

export async function lists(): Promise<string> {
  const page = await client.contacts.list({ limit: 10, type: "company", tags: ["vip"], createdAtFrom: new Date() });
  const all: Schemas.Contact[] = page.data;
  holds<Same<(typeof page.data)[number], Schemas.Contact>>();
  // @ts-expect-error no relation without include
  all[0]?.parent;
  const narrow = await client.contacts.list({ fields: ["id", "name"] });
  // @ts-expect-error a field that was not asked for
  narrow.data[0]?.email;
  const embedded = await client.contacts.get("1", { fields: ["name"], include: ["parent", "addresses"] });
  const parent: string | undefined = embedded.parent?.name;
  embedded.addresses[0]?.id;
  // @ts-expect-error a relation that was not included
  embedded.orders;
  for await (const contact of client.contacts.list({ fields: ["name"] })) {
    const name: string = contact.name;
    // @ts-expect-error a field that was not asked for
    contact.email;
    void name;
  }
  // @ts-expect-error no such field
  client.contacts.list({ fields: ["nonsense"] });
  // @ts-expect-error no such filter
  client.contacts.list({ nonsense: 1 });
  return parent ?? "";
}

export async function writes(): Promise<void> {
  const made: Schemas.Contact = await client.contacts.create({ name: "Ada" }, { idempotencyKey: "k", timeout: 1000 });
  // @ts-expect-error the name is missing
  client.contacts.create({ email: "ada@example.com" });
  // @ts-expect-error no such field
  client.contacts.create({ name: "Ada", nonsense: 1 });
  const { data, etag } = await client.contacts.get(made.id).withResponse();
  holds<Same<typeof data, Schemas.Contact>>();
  await client.contacts.update(made.id, { phone: null }, etag ? { ifMatch: etag } : {});
  const nothing: void = await client.contacts.delete(made.id);
  await client.contacts.addresses.create(made.id, { kind: "billing", address: { street: "a", city: "b", zip: "c", country: "DE" } });
  const file = await client.files.create({ file: new Blob(["a"]), name: "a.txt" });
  const response: Response = await client.files.content(file.id);
  const me = await client.graphql<{ me: { name: string } }>("{ me { name } }");
  const key: string | null | undefined = (await client.auth.login({ email: "a", password: "b" })).user?.name;
  await new Contacts(new Http({ apiKey: "k" })).list();
  const event: WebhookEvent = await verify("{}", new Headers(), "secret");
  const own: WebhookEvent = await client.webhooks.verify("{}", {}, "secret");
  // Events of Stripe have types of their own.
  const { data: paid, livemode } = await verify<WebhookEvent<{ amount_total: number }> & { livemode: boolean }>("{}", {}, "secret");
  void [paid.object.amount_total, livemode];
  void [nothing, response, me.me.name, key, event.type, own.data.object];
}

export function errors(error: unknown): string {
  if (error instanceof ValidationError) {
    return error.details.map((each) => each.field).join();
  }
  if (error instanceof EcosireError && error.code === "idempotency_in_progress") {
    return `${error.status} ${error.requestId} ${error.rateLimit?.remaining}`;
  }
  return "";
}
