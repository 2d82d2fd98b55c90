// What the portal knows of the API: an index at once, the whole document when an operation is opened.
import { translated } from './translations.js';

const once = (load) => {
  let kept;
  return () =>
    (kept ||= load().catch((error) => {
      kept = undefined;
      throw error;
    }));
};

async function json(url) {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${response.status} ${url}`);
  }
  return response.json();
}

/** Modules: [{name, summary, declared, operations: [{id, method, path, summary, field, perMinute}]}]. */
export const modules = once(async () => {
  const loading = json(new URL('operations.json', import.meta.url));
  const lines = await translated('modules', loading, 'name', 'summary');
  return lines.map((module) => ({
    ...module,
    operations: module.operations.map(([id, method, path, summary, field, perMinute]) => ({
      id,
      method,
      path,
      summary,
      field,
      perMinute,
      module: module.name,
    })),
  }));
});

/** Every problem code: [{code, status, title, explanation, declared, type, example}]. */
export const problems = once(() =>
  translated('problems', json(new URL('problems.json', import.meta.url)), 'code', 'explanation'),
);

/** The events that can be subscribed to, the eight of the developer page first. */
export const events = once(() => translated('events', json('/api/webhooks/catalog'), 'event', 'trigger'));

/**
 * What the API itself can be subscribed to: [{code, name, callsPerMinute, dailyCalls, ...}], the cheapest first; what
 * is on request comes last.
 */
export const plans = once(async () =>
  (await json('/api/organizations/plans')).data.sort(
    (one, other) => (one.monthlyPrice ?? Infinity) - (other.monthlyPrice ?? Infinity),
  ),
);

const document = once(() => json('/api/openapi.json'));

/** The GraphQL schema's text. */
export const schemaText = once(async () => (await fetch('/graphql/schema.graphql')).text());

/** What a {$ref} names. */
export function resolve(root, part) {
  let found = part;
  while (found && found.$ref) {
    found = found.$ref
      .slice(2)
      .split('/')
      .reduce((at, word) => at[word], root);
  }
  return found;
}

/** An operation: {root, id, method, path, ...} as the document has it, references of parameters followed; null if unknown. */
export async function operation(id) {
  const root = await document();
  for (const [path, methods] of Object.entries(root.paths)) {
    for (const [method, each] of Object.entries(methods)) {
      if (each.operationId === id) {
        return {
          ...each,
          root,
          id,
          method: method.toUpperCase(),
          path,
          parameters: (each.parameters || []).map((one) => resolve(root, one)),
        };
      }
    }
  }
  return null;
}

/** The operations in whose id, path or summary all words stand. */
export function search(all, words) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (each) => {
    const text = `${each.id} ${each.method} ${each.path} ${each.summary} ${each.field}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  return all
    .map((module) => ({ ...module, operations: module.operations.filter(fits) }))
    .filter((module) => module.operations.length > 0);
}
