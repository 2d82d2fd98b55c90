/** Web Crypto; in Node 18 it is no global yet. */
export async function webCrypto(): Promise<Crypto> {
  if (globalThis.crypto) {
    return globalThis.crypto;
  }
  // Bundlers for browsers, which never get here, would look for the name if it stood in the import itself.
  const name = "node:crypto";
  return ((await import(/* @vite-ignore */ /* webpackIgnore: true */ name)) as { webcrypto: Crypto }).webcrypto;
}

/** A key that no other call has. Pages without https have no `randomUUID`. */
export async function randomKey(): Promise<string> {
  const bytes = (await webCrypto()).getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (each) => each.toString(16).padStart(2, "0")).join("");
}
