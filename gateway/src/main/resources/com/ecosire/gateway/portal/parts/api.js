// Calls of the public API as the person who signed in.
import { KEPT, call, hasSession, signedOut } from '../session.js';
import { goOn } from '../router.js';

/** What the API answers instead: a problem document. */
export class Problem extends Error {
  constructor(document, requestId) {
    super(document.detail || document.title);
    this.code = document.code;
    this.status = document.status;
    this.details = document.details || [];
    this.requestId = document.requestId || requestId;
  }
}

/** The page is left for the one that asks who it is, and comes back. */
export class Left extends Error {}

function address(path, query = {}) {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)]));
  return `/api${path}${pairs.length ? `?${new URLSearchParams(pairs)}` : ''}`;
}

function initOf(method, body) {
  if (body === undefined) {
    return { method, headers: KEPT };
  }
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  return { method, headers: { 'Content-Type': type, ...KEPT }, body: JSON.stringify(body) };
}

async function problemOf(answer) {
  const document = await answer.json().catch(() => ({ title: answer.statusText, status: answer.status }));
  const problem = new Problem(document, answer.headers.get('X-Request-Id'));
  // In seconds, where it is said.
  problem.retryAfter = Number(answer.headers.get('Retry-After')) || undefined;
  return problem;
}

/** Where one signs in, and comes back from to the present page. */
export const signInPath = () => `/login?next=${encodeURIComponent(location.pathname + location.search)}`;

/** The answer itself, of a call that needs nobody. */
export async function ask(method, path, { query, body } = {}) {
  const answer = await call(address(path, query), initOf(method, body));
  if (!answer.ok) {
    throw await problemOf(answer);
  }
  return answer.status === 204 ? null : answer.json().catch(() => null);
}

/** The answer of a call that needs somebody: whoever is no longer signed in is asked to. */
export async function api(method, path, sent) {
  try {
    return await ask(method, path, sent);
  } catch (error) {
    if (error.status === 401 && !hasSession()) {
      await leave();
    }
    throw error;
  }
}

async function leave() {
  signedOut();
  // Of several calls at a time the first one leaves.
  if (location.pathname !== '/login') {
    await goOn(signInPath());
  }
  throw new Left();
}

export const get = (path, query) => api('GET', path, { query });
export const post = (path, body = {}) => api('POST', path, { body });
export const patch = (path, body) => api('PATCH', path, { body });
export const remove = (path) => api('DELETE', path);

/** A list of the API to its end, so many rows at a time as it gives at most. */
export async function* pages(path, query) {
  let cursor;
  do {
    const page = await get(path, { ...query, limit: 100, total: false, cursor });
    yield page.data;
    cursor = page.meta.nextCursor;
  } while (cursor);
}

/** A file of an operation, saved under the name that the server gives it. */
export async function download(path, query) {
  const answer = await call(address(path, query));
  if (!answer.ok) {
    throw await problemOf(answer);
  }
  const named = /filename="?([^";]+)/.exec(answer.headers.get('Content-Disposition') || '');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = named ? named[1] : path.split('/').pop();
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
