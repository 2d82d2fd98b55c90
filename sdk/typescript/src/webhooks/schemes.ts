/** Bytes with a buffer of their own, as Web Crypto takes them. */
type Bytes = Uint8Array<ArrayBuffer>;

/** One way in which a delivery may be signed. */
export interface Candidate {
  /** What the signature is made over. */
  text: Bytes;
  signatures: Bytes[];
  /** Unix seconds of the signature; `undefined` where the scheme has none. */
  at?: number;
  /** The key that a secret stands for; `undefined` where it cannot be one. */
  key: (secret: string) => Bytes | undefined;
}

/** Every way in which the headers say that the delivery is signed; those with a time first. */
export function candidates(headers: Map<string, string>, body: Uint8Array): Candidate[] {
  const stamped = ["x-ecosire-signature", "stripe-signature"].map((name) => stampedBy(headers.get(name), body));
  return [...stamped, standard(headers, body), license(headers, body)].filter((each) => each !== undefined);
}

/** `t=...,v1=...` over `t.body`; the key is the secret as it is written. */
function stampedBy(header: string | undefined, body: Uint8Array): Candidate | undefined {
  const parts = header?.split(",").map((each) => each.trim()) ?? [];
  const at = parts.find((each) => each.startsWith("t="))?.slice(2);
  const signatures = parts.filter((each) => each.startsWith("v1=")).map((each) => unhex(each.slice(3)));
  return at && /^\d+$/.test(at) ? candidate({ text: join(`${at}.`, body), signatures, at: Number(at), key: utf8 }) : undefined;
}

/** Standard Webhooks: over `id.timestamp.body`; the key stands in base64 behind `whsec_`. */
function standard(headers: Map<string, string>, body: Uint8Array): Candidate | undefined {
  const [id, at, header] = ["id", "timestamp", "signature"].map((each) => headers.get(`webhook-${each}`));
  if (!id || !at || !header || !/^\d+$/.test(at)) {
    return undefined;
  }
  const signatures = header
    // Base64 may begin with "v1" as well, but has no comma.
    .split(/[ ,]+(?=v\d+,)/)
    .filter((each) => each.startsWith("v1,"))
    .map((each) => unbase64(each.slice(3)));
  const key = (secret: string) => unbase64(secret.replace(/^whsec_/, ""));
  return candidate({ text: join(`${id}.${at}.`, body), signatures, at: Number(at), key });
}

/** The hex of the HMAC over the body alone. */
function license(headers: Map<string, string>, body: Uint8Array): Candidate | undefined {
  const signatures = headers.get("x-license-signature")?.split(",").map((each) => unhex(each.trim()));
  return signatures && candidate({ text: join("", body), signatures, key: utf8 });
}

function candidate(given: Omit<Candidate, "signatures"> & { signatures: (Bytes | undefined)[] }): Candidate | undefined {
  const signatures = given.signatures.filter((each) => each !== undefined);
  return signatures.length > 0 ? { ...given, signatures } : undefined;
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function join(before: string, body: Uint8Array): Bytes {
  const start = utf8(before);
  const whole = new Uint8Array(start.length + body.length);
  whole.set(start);
  whole.set(body, start.length);
  return whole;
}

function unhex(text: string): Bytes | undefined {
  return /^([0-9a-f]{2})+$/i.test(text)
    ? Uint8Array.from(text.match(/../g) ?? [], (each) => Number.parseInt(each, 16))
    : undefined;
}

function unbase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
  } catch {
    return undefined;
  }
}
