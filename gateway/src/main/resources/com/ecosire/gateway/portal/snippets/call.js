// A call as the form describes it, which all languages are written from:
// {id, method, path, field, open, pathValues: [[name, text]], query: [[name, value]], headers: {name: text}, body}
// where body is undefined or {kind: 'json' | 'form', type, value}; values of forms are texts or files.

const text = (value) => (Array.isArray(value) ? value.join(',') : String(value));

/** The path with its values; what is not filled in yet stays as {name}. */
export function pathOf(call) {
  return call.pathValues.reduce(
    (path, [name, value]) => (value !== '' ? path.replace(`{${name}}`, encodeURIComponent(value)) : path),
    `/api${call.path}`,
  );
}

/** Path and query. Commas between values stay readable. */
export function targetOf(call) {
  const query = call.query.map(
    ([name, value]) => `${name}=${encodeURIComponent(text(value)).replaceAll('%2C', ',').replaceAll('%3A', ':')}`,
  );
  return pathOf(call) + (query.length ? `?${query.join('&')}` : '');
}

export const urlOf = (call) => location.origin + targetOf(call);

/** Headers without the credential. */
export function headersOf(call) {
  const type = call.body && call.body.kind === 'json' ? { 'Content-Type': call.body.type } : {};
  return { ...type, ...call.headers };
}

export const bodyText = (call) => JSON.stringify(call.body.value, null, 2);

/** Parts of a form: [name, text or file]. */
export const formParts = (call) => Object.entries(call.body.value).filter(([, value]) => value !== undefined);

export const isFile = (value) => typeof File !== 'undefined' && value instanceof File;

export const partText = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
