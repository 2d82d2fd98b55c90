// The session of a person who signed in. Its tokens are in cookies that no script can read; what is kept here is when
// they end, so that they are renewed in time, and the token that shows that this page means its calls.
const PLACE = 'ecosire.session';
/** So long before its end a session is renewed; what the clocks differ by must fit in. */
const EARLY = 30000;
/** A token of the server is good for two hours. */
const CSRF_LIFETIME = 100 * 60000;
const SAFE = ['GET', 'HEAD'];

let memory = '';
let csrf = { token: '', until: 0 };

function end() {
  try {
    return localStorage.getItem(PLACE) || '';
  } catch {
    return memory;
  }
}

function keep(value) {
  store(value);
  dispatchEvent(new CustomEvent('ecosire-session'));
}

function store(value) {
  memory = value;
  csrf = { token: '', until: 0 };
  try {
    if (value) {
      localStorage.setItem(PLACE, value);
    } else {
      localStorage.removeItem(PLACE);
    }
  } catch {
    // Memory has it.
  }
}

/** Whether there is a session of a person who signed in. */
export const hasSession = () => end() !== '';

/** Keeps that somebody signed in; answers of sign-ins say until when. */
export const signedIn = (expiresAt) => keep(expiresAt);

/** Forgets the session; the server was told, or told us. */
export const signedOut = () => keep('');

async function csrfToken() {
  if (Date.now() > csrf.until) {
    const answer = await fetch('/api/auth/csrf', { credentials: 'same-origin', cache: 'no-store' });
    csrf = { token: (await answer.json()).csrfToken, until: Date.now() + CSRF_LIFETIME };
  }
  return csrf.token;
}

/** Tokens of sign-ins and renewals stay in cookies instead of the answer. */
export const KEPT = { 'X-Ecosire-Session': 'cookie' };

/** Who has no session has nothing that another page could misuse, and needs no token. */
async function send(url, init, meant = hasSession()) {
  const headers = new Headers(init.headers);
  if (meant && !SAFE.includes(init.method || 'GET')) {
    headers.set('X-CSRF-Token', await csrfToken());
  }
  return fetch(url, { cache: 'no-store', ...init, headers, credentials: 'same-origin' });
}

/** One renewal at a time over all tabs, since a refresh token that is used twice ends the session. */
async function renew() {
  const known = end();
  const exchange = async () => {
    if (end() !== known) {
      return; // Another tab was faster.
    }
    csrf = { token: '', until: 0 };
    const answer = await send('/api/auth/refresh', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...KEPT },
      body: '{}',
    });
    if (answer.ok) {
      // The same person goes on: nobody needs to hear of it.
      store((await answer.json()).expiresAt);
    } else if (answer.status === 401) {
      signedOut();
    }
  };
  await (navigator.locks ? navigator.locks.request(PLACE, exchange) : exchange());
}

async function isStale(answer) {
  if (answer.status !== 403) {
    return false;
  }
  const problem = await answer
    .clone()
    .json()
    .catch(() => ({}));
  return problem.code === 'csrf_failed';
}

/** Renews what is about to end. */
async function prepare() {
  if (hasSession() && Date.parse(end()) - EARLY < Date.now()) {
    await renew();
  }
}

/** The header of an unsafe call that is not made by this module. */
export async function csrfHeader() {
  await prepare();
  return { 'X-CSRF-Token': await csrfToken() };
}

/** Calls as who signed in; a session that is over is renewed once before and once after. */
export async function call(url, init = {}) {
  await prepare();
  const answer = await send(url, init);
  if (answer.status === 401 && hasSession()) {
    await renew();
    return hasSession() ? send(url, init) : answer;
  }
  if (await isStale(answer)) {
    csrf = { token: '', until: 0 };
    return send(url, init, true);
  }
  return answer;
}
