import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";
import { test } from "node:test";
import { Webhook } from "standardwebhooks";
import Stripe from "stripe";
import { EcosireClient } from "../dist/esm/index.js";
import { verify } from "../dist/esm/webhooks.js";

const secret = `whsec_${randomBytes(32).toString("base64")}`;
const body = JSON.stringify({ id: "evt_1", type: "invoice.paid", data: { name: "Zoë" } });
const now = () => Math.floor(Date.now() / 1000);

const stripe = new Stripe("sk_test_none");
const stripeHeader = (timestamp = now(), payload = body) => stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });

function standardHeaders(at = new Date(), payload = body) {
  const signature = new Webhook(secret).sign("msg_1", at, payload);
  return { "webhook-id": "msg_1", "webhook-timestamp": String(Math.floor(at.getTime() / 1000)), "webhook-signature": signature };
}

const hmac = (key, text) => createHmac("sha256", key).update(text).digest("hex");

test("what Stripe's library signs is verified, under both names", async () => {
  for (const name of ["stripe-signature", "X-Ecosire-Signature"]) {
    assert.deepEqual(await verify(body, { [name]: stripeHeader() }, secret), JSON.parse(body));
  }
  assert.equal(stripe.webhooks.constructEvent(body, stripeHeader(), secret).id, "evt_1");
});

test("an event in Stripe's own form comes out whole, whichever signature it has", async () => {
  const event = {
    id: "evt_1ABCxyz",
    object: "event",
    api_version: "2025-03-31.basil",
    created: 1_760_000_000,
    type: "customer.subscription.updated",
    data: { object: { id: "sub_1", object: "subscription", items: { data: [] } }, previous_attributes: { status: "trialing" } },
    livemode: false,
  };
  const text = JSON.stringify(event);
  for (const headers of [{ "x-ecosire-signature": stripeHeader(now(), text) }, standardHeaders(new Date(), text)]) {
    assert.deepEqual(await verify(text, headers, secret), event);
  }
  assert.deepEqual(stripe.webhooks.constructEvent(text, stripeHeader(now(), text), secret), event);
});

test("what the library of Standard Webhooks signs is verified", async () => {
  assert.deepEqual(await verify(body, standardHeaders(), secret), JSON.parse(body));
  assert.deepEqual(new Webhook(secret).verify(body, standardHeaders()), JSON.parse(body));
});

test("a signature that begins like the name of a scheme is one all the same", async () => {
  let at = now();
  let headers;
  // One signature in some four hundred begins with a "v" and a digit.
  do {
    headers = standardHeaders(new Date(at * 1000));
    at--;
  } while (!/^v1,v\d/.test(headers["webhook-signature"]));
  const options = { now: new Date((at + 1) * 1000) };
  assert.equal((await verify(body, headers, secret, options)).id, "evt_1");
});

test("licence events are verified by the licence secret", async () => {
  const headers = { ...standardHeaders(), "X-License-Signature": hmac("licence secret", body) };
  assert.equal((await verify(body, headers, "licence secret")).id, "evt_1");
  await assert.rejects(verify(body, { "X-License-Signature": hmac("other", body) }, "licence secret"), { code: "wrong_signature" });
});

test("bodies may be bytes, headers of any form, secrets several while they are rotated", async () => {
  const client = new EcosireClient({ apiKey: "k" });
  const bytes = new TextEncoder().encode(body);
  const all = standardHeaders();
  const old = `whsec_${randomBytes(32).toString("base64")}`;
  for (const headers of [new Headers(all), new Map(Object.entries(all)), all, { ...all, other: ["a", "b"], none: undefined }]) {
    assert.equal((await client.webhooks.verify(bytes, headers, [old, secret])).type, "invoice.paid");
  }
  const both = { ...all, "webhook-signature": `${new Webhook(old).sign("msg_1", new Date(), body)} ${all["webhook-signature"]}` };
  assert.equal((await verify(Buffer.from(body), both, secret)).id, "evt_1");
  const stamps = `${stripeHeader()},v1=${"0".repeat(64)}`;
  assert.equal((await verify(bytes.buffer, { "x-ecosire-signature": stamps }, secret)).id, "evt_1");
});

test("a changed body, time, id or secret is refused", async () => {
  const wrong = { code: "wrong_signature", name: "WebhookVerificationError" };
  const other = `whsec_${randomBytes(32).toString("base64")}`;
  await assert.rejects(verify(`${body} `, { "stripe-signature": stripeHeader() }, secret), wrong);
  await assert.rejects(verify(body, { "stripe-signature": stripeHeader() }, other), wrong);
  await assert.rejects(verify(body, { "stripe-signature": stripeHeader().replace(/t=\d+/, `t=${now() + 1}`) }, secret), wrong);
  await assert.rejects(verify(body, { ...standardHeaders(), "webhook-id": "msg_2" }, secret), wrong);
  await assert.rejects(verify(body, standardHeaders(), other), wrong);
});

test("an old signature is refused, and one from the future", async () => {
  const stale = { code: "stale_signature" };
  for (const shift of [-301, 302]) {
    await assert.rejects(verify(body, { "stripe-signature": stripeHeader(now() + shift) }, secret), stale);
    await assert.rejects(verify(body, standardHeaders(new Date(Date.now() + shift * 1000)), secret), stale);
  }
  await verify(body, { "stripe-signature": stripeHeader(now() - 500) }, secret, { tolerance: 600 });
  await verify(body, { "stripe-signature": stripeHeader(1000) }, secret, { now: new Date(1_000_000) });
});

test("what is no signature is none", async () => {
  for (const headers of [
    {},
    { "stripe-signature": "" },
    { "stripe-signature": "t=1" },
    { "stripe-signature": `t=x,v1=${"0".repeat(64)}` },
    { "stripe-signature": "t=1,v1=zz" },
    { "stripe-signature": stripeHeader().replace("v1=", "v0=") },
    { "webhook-id": "a", "webhook-timestamp": "1", "webhook-signature": "v1,%%" },
    { "webhook-signature": standardHeaders()["webhook-signature"] },
    { "x-license-signature": "no hex" },
  ]) {
    await assert.rejects(verify(body, headers, secret), { code: "missing_signature" });
  }
  await assert.rejects(verify(body, standardHeaders(), ""), TypeError);
  await assert.rejects(verify(body, standardHeaders(), []), TypeError);
});
