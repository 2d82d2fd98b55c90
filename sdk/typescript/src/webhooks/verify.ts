import { EcosireError, type LocalCode } from "../core/errors.js";
import { webCrypto } from "../core/random.js";
import { candidates, type Candidate } from "./schemes.js";

/** Seconds that a signature is good for unless the caller says otherwise. */
const TOLERANCE = 300;

/** Headers as servers have them. */
export type HeadersLike = Headers | Iterable<[string, string]> | Record<string, string | readonly string[] | undefined>;

/** How signatures are looked at. */
export interface VerifyOptions {
  /** Seconds that the signature may be old, or ahead of this clock; 300 unless given. */
  tolerance?: number | undefined;
  /** The present, for tests. */
  now?: Date | undefined;
}

/** The body of a delivery. Events of Stripe have the same form, with more fields: `verify<Stripe.Event>` has the type of all. */
export interface WebhookEvent<T = Record<string, unknown>> {
  /** Id of the event, of Stripe's events Stripe's own; the same in every delivery of it. */
  id: string;
  object: "event";
  /** What happened, such as `license.validated`. */
  type: string;
  /** When, in Unix seconds. */
  created: number;
  /** The record that it happened to; of Stripe's events the object as Stripe has it. */
  data: { object: T };
}

/** A delivery that the secret's owner did not send, or not now. */
export class WebhookVerificationError extends EcosireError {
  constructor(code: LocalCode, message: string) {
    super({ code, message });
    this.name = "WebhookVerificationError";
  }
}

/**
 * Checks who sent a delivery, and when, and reads it. Which scheme is looked at follows from the headers:
 * `X-Ecosire-Signature` and `stripe-signature`, Standard Webhooks, and `X-License-Signature`, which holds no time.
 *
 * @param rawBody the body byte for byte as it came; parsed and printed JSON has another signature
 * @param secret the endpoint's secret (`whsec_...`), the licence secret, or several while they are rotated
 * @throws WebhookVerificationError where no signature is there, none is right, or the right one is old
 */
export async function verify<T = WebhookEvent>(
  rawBody: string | Uint8Array | ArrayBuffer,
  headers: HeadersLike,
  secret: string | readonly string[],
  options: VerifyOptions = {},
): Promise<T> {
  const body = typeof rawBody === "string" ? new TextEncoder().encode(rawBody) : new Uint8Array(rawBody);
  const secrets = typeof secret === "string" ? [secret] : secret;
  if (secrets.length === 0 || secrets.some((each) => !each)) {
    throw new TypeError("The webhook's secret is empty");
  }
  const all = candidates(plain(headers), body);
  if (all.length === 0) {
    throw new WebhookVerificationError("missing_signature", "The delivery carries no signature that is known here");
  }
  const present = (options.now ?? new Date()).getTime() / 1000;
  let isLate = false;
  for (const candidate of all) {
    if (await isSigned(candidate, secrets)) {
      if (candidate.at === undefined || Math.abs(present - candidate.at) <= (options.tolerance ?? TOLERANCE)) {
        return JSON.parse(new TextDecoder().decode(body)) as T;
      }
      isLate = true;
    }
  }
  throw isLate
    ? new WebhookVerificationError("stale_signature", "The signature is right, and too far from the present")
    : new WebhookVerificationError("wrong_signature", "No signature of the delivery belongs to the secret");
}

/** The runtime compares: how long it takes tells nothing about where two signatures differ. */
async function isSigned({ text, signatures, key }: Candidate, secrets: readonly string[]): Promise<boolean> {
  const { subtle } = await webCrypto();
  for (const secret of secrets) {
    const bytes = key(secret);
    if (!bytes?.length) {
      continue;
    }
    const imported = await subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
    for (const signature of signatures) {
      if (await subtle.verify("HMAC", imported, signature, text)) {
        return true;
      }
    }
  }
  return false;
}

/** By names in lower case; what came twice is one value, joined as HTTP joins it. */
function plain(headers: HeadersLike): Map<string, string> {
  const pairs = Symbol.iterator in headers ? [...(headers as Iterable<[string, string]>)] : Object.entries(headers);
  const found = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (value !== undefined) {
      const before = found.get(name.toLowerCase());
      const text = typeof value === "string" ? value : value.join(", ");
      found.set(name.toLowerCase(), before === undefined ? text : `${before}, ${text}`);
    }
  }
  return found;
}
