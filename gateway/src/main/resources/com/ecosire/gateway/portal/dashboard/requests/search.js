// The API lists the requests of one key; these go through those of many.
import { get, pages } from '../../parts/api.js';

/** So many keys are asked at a time. */
const BATCH = 8;
/** The newest requests are looked for at no more keys than these; one with an id at all. */
const MOST = 24;
const SHOWN = 20;
/** Where the API does not say how long to wait, in seconds. */
const PATIENCE = 2;

/** The requests of a key a page at a time. */
export async function requestsOf(key, query) {
  const page = await get(`/api-keys/${key.id}/requests`, query);
  return { ...page, data: page.data.map((each) => ({ ...each, key })) };
}

/** Many calls at once can be too many for a minute: that is no reason to give up. */
async function patiently(call) {
  try {
    return await call();
  } catch (error) {
    if (error.code !== 'rate_limited') {
      throw error;
    }
    await new Promise((over) => setTimeout(over, (error.retryAfter || PATIENCE) * 1000));
    return patiently(call);
  }
}

function* cut(keys) {
  for (let at = 0; at < keys.length; at += BATCH) {
    yield keys.slice(at, at + BATCH);
  }
}

/** All keys: first those used last, then the others, in an order that no use of them changes. */
async function* batches(known, all) {
  yield* cut(known);
  if (all > known.length) {
    const met = new Set(known.map((each) => each.id));
    for await (const page of pages('/api-keys', { sortBy: 'createdAt' })) {
      yield* cut(page.filter((each) => !met.has(each.id)));
    }
  }
}

const newestFirst = (one, other) => other.at.localeCompare(one.at);

/** Whether no key that was used earlier can have anything newer. */
const isComplete = (found, last) => found.length === SHOWN && found[SHOWN - 1].at >= (last.lastUsedAt ?? '');

/**
 * The newest requests that a query finds, or the one with an id. `known` are keys in the order of their last use, `all`
 * counts those that are not known too. `goOn(asked)` is told how many were asked, and says whether anybody still waits.
 */
export async function newest(known, all, query, goOn) {
  const ask = (key) => patiently(() => requestsOf(key, { ...query, limit: SHOWN, total: false }));
  const end = query.requestId ? Infinity : MOST;
  let found = [];
  let asked = 0;
  let complete = false;
  for await (const batch of batches(known, all)) {
    const answers = await Promise.all(batch.map(ask));
    found = [...found, ...answers.flatMap((each) => each.data)].sort(newestFirst).slice(0, SHOWN);
    asked += batch.length;
    complete = asked >= all || isComplete(found, batch[batch.length - 1]);
    if (complete || asked >= end || (query.requestId && found.length) || !goOn(asked)) {
      break;
    }
  }
  return { found, asked, complete };
}
