// A fetch that answers what it is told to, and remembers what it was asked.

/** A problem document as the gateway sends it. */
export function problem(status, code, more = {}, headers = {}) {
  const body = { type: `https://api.ecosire.com/problems/${code}`, title: "", status, detail: `Because of ${code}`, code, requestId: "request-1", details: [], ...more };
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/problem+json", ...headers } });
}

/** An answer of JSON. */
export function answer(value, status = 200, headers = {}) {
  return new Response(value === undefined ? null : JSON.stringify(value), { status, headers: { "Content-Type": "application/json", ...headers } });
}

/**
 * A fetch.
 *
 * @param answers one after the other: a Response, an Error to throw, or a function of the call
 */
export function mockFetch(...answers) {
  const calls = [];
  const fetch = async (url, init) => {
    const call = { url, method: init.method, headers: Object.fromEntries(init.headers), body: init.body, signal: init.signal, credentials: init.credentials };
    calls.push(call);
    const next = answers.length > 1 ? answers.shift() : answers[0];
    const result = typeof next === "function" ? await next(call) : next;
    if (result instanceof Error) {
      throw result;
    }
    return result instanceof Response ? result.clone() : result;
  };
  return { fetch, calls };
}

/** A call that never ends, but by its signal. */
export function silence({ signal }) {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}

/** Lets the client wait no longer than this test has time: waits are noted and passed at once. */
export function withoutWaits(test) {
  const waits = [];
  const original = globalThis.setTimeout;
  globalThis.setTimeout = (work, milliseconds, ...rest) => {
    // Timeouts of a minute are the client's, and are left alone.
    if (milliseconds >= 60_000) {
      return original(work, milliseconds, ...rest);
    }
    waits.push(milliseconds);
    return original(work, 0, ...rest);
  };
  test.after(() => {
    globalThis.setTimeout = original;
  });
  return waits;
}
