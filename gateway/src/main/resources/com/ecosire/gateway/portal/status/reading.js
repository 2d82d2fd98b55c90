// Asks the public API, without a credential, so that answers come from memory whatever is away.
const PLACE = 'ecosire.status';

async function ask(path) {
  const response = await fetch(path, { credentials: 'omit', headers: { Accept: 'application/json' } });
  if (!response.ok) {
    throw new Error(`${response.status}`);
  }
  return response.json();
}

function kept() {
  try {
    return JSON.parse(localStorage.getItem(PLACE));
  } catch {
    return null;
  }
}

function keep(state) {
  try {
    localStorage.setItem(PLACE, JSON.stringify(state));
  } catch {
    // The page works without.
  }
}

const orNull = (promise) => promise.catch(() => null);

/** What the page shows at the top; what this browser saw last where the server does not answer. */
export async function readStatus(days) {
  const [current, uptime] = await Promise.all([
    orNull(ask('/api/status')),
    orNull(ask(`/api/status/uptime?days=${days}`)),
  ]);
  if (current) {
    const state = { current, uptime };
    keep(state);
    return { ...state, reached: true };
  }
  return { ...kept(), reached: false };
}

/** The incidents of the past with their updates, the newest first; null where nobody can tell. */
export async function readPast() {
  const list = await orNull(ask('/api/status/incidents?limit=30&sortBy=startedAt&include=updates&total=false'));
  return list && list.data;
}

/** Sends a command; answers {ok, body}. */
export async function send(path, body) {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { ok: response.ok, status: response.status, body: text ? JSON.parse(text) : {} };
  } catch (error) {
    return { ok: false, status: 0, body: { detail: error.message } };
  }
}
