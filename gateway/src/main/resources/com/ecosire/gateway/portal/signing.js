// Signatures of webhooks in all their forms, by the browser's own cryptography: secrets go nowhere.
const TEXT = new TextEncoder();
/** Seconds that a signature may be old, or ahead. */
export const TOLERANCE = 300;

const hex = (bytes) => [...bytes].map((each) => each.toString(16).padStart(2, '0')).join('');
const base64 = (bytes) => btoa(String.fromCharCode(...bytes));

async function hmac(key, text) {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, TEXT.encode(text)));
}

/** The key of Standard Webhooks is what stands in base64 behind the prefix. */
function standardKey(secret) {
  try {
    return Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

export const isStandard = (secret) => (standardKey(secret) || []).length > 0;

const stamped = async (secret, at, body) => hex(await hmac(TEXT.encode(secret), `${at}.${body}`));
const standard = async (secret, id, at, body) => base64(await hmac(standardKey(secret), `${id}.${at}.${body}`));
const plain = async (secret, body) => hex(await hmac(TEXT.encode(secret), body));

const LICENSE = 'X-License-Signature';

/** Whether an event is signed with the secret of licences beside that of the endpoint. */
export const isOfLicense = (event) => event.signatureHeaders.includes(LICENSE);

/** The headers of a delivery of an event, in their order. */
export async function signedHeaders(event, body, secret, licenseSecret) {
  const at = Math.floor(Date.now() / 1000);
  const id = JSON.parse(body).id;
  const own = `t=${at},v1=${await stamped(secret, at, body)}`;
  const all = {
    'Content-Type': 'application/json',
    'X-Ecosire-Event': event.event,
    'X-Ecosire-Delivery': crypto.randomUUID(),
    'X-Ecosire-Signature': own,
    'webhook-id': id,
    'webhook-timestamp': String(at),
    'webhook-signature': `v1,${await standard(secret, id, at, body)}`,
  };
  if (event.signatureHeaders.includes('stripe-signature')) {
    all['stripe-signature'] = own;
  }
  if (isOfLicense(event)) {
    all[LICENSE] = await plain(licenseSecret, body);
  }
  return all;
}

const random = () => crypto.getRandomValues(new Uint8Array(32));

/** A secret of an endpoint for trying out. */
export const newSecret = () => `whsec_${base64(random())}`;

/** A secret of licences for trying out. */
export const newLicenseSecret = () => hex(random());

/** {name: value} of header lines, names in lower case. */
export function parseHeaders(text) {
  const lines = text
    .split('\n')
    .map((line) => /^\s*(?:-H\s*['"])?([\w-]+)\s*:\s*(.*?)['"]?\s*\\?\s*$/.exec(line))
    .filter(Boolean);
  return Object.fromEntries(lines.map(([, name, value]) => [name.toLowerCase(), value]));
}

const judged = (right, at) =>
  !right ? 'wrong' : at !== undefined && Math.abs(Date.now() / 1000 - at) > TOLERANCE ? 'old' : 'ok';

async function checkStamped(value, secret, body) {
  const at = /(?:^|,\s*)t=(\d{1,12})/.exec(value);
  const given = [...value.matchAll(/v1=([0-9a-fA-F]+)/g)].map((found) => found[1].toLowerCase());
  if (!at || !given.length) {
    return { result: 'malformed' };
  }
  const right = await stamped(secret, at[1], body);
  return { result: judged(given.includes(right), Number(at[1])), expected: `t=${at[1]},v1=${right}` };
}

async function checkStandard(value, headers, secret, body) {
  const id = headers['webhook-id'];
  const at = headers['webhook-timestamp'];
  if (!id || !/^\d+$/.test(at || '') || !/^v1a?,/.test(value)) {
    return { result: 'malformed' };
  }
  if (!isStandard(secret)) {
    return { result: 'secret' };
  }
  const right = `v1,${await standard(secret, id, at, body)}`;
  return { result: judged(value.split(' ').includes(right), Number(at)), expected: right };
}

async function checkPlain(value, secret, body) {
  const given = value.split(',').map((each) => each.trim().toLowerCase());
  if (!given.every((each) => /^[0-9a-f]{64}$/.test(each))) {
    return { result: 'malformed' };
  }
  const right = await plain(secret, body);
  return { result: judged(given.includes(right)), expected: right };
}

/** What each signature among the headers is worth: [{header, result, expected}]; the results are ok, old, wrong, malformed, secret. */
export async function check(body, headers, secret) {
  const all = [];
  for (const header of ['x-ecosire-signature', 'stripe-signature']) {
    if (headers[header]) {
      all.push({ header, ...(await checkStamped(headers[header], secret, body)) });
    }
  }
  if (headers['webhook-signature']) {
    all.push({
      header: 'webhook-signature',
      ...(await checkStandard(headers['webhook-signature'], headers, secret, body)),
    });
  }
  if (headers['x-license-signature']) {
    all.push({ header: 'x-license-signature', ...(await checkPlain(headers['x-license-signature'], secret, body)) });
  }
  return all;
}
