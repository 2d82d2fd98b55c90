// A call as the form describes it, which all languages are written from:
// {id, method, path, field, open, answers, pathValues: [[name, text]], query: [[name, value]], headers: {name: text}, body}
// where body is undefined or {kind: 'json' | 'form', type, value}; values of forms are texts or files; answers are the
// types that it may be answered with.

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

/** The types of what an operation answers when all is well; empty where it answers nothing. */
export const typesOf = (operation) =>
  Object.entries(operation.responses)
    .filter(([code]) => code < '300')
    .flatMap(([, each]) => Object.keys(each.content || {}));

/** What files of a type end in: csv of text/csv, ndjson of application/x-ndjson. */
const endOf = (type) => (type === 'application/octet-stream' ? 'bin' : type.replace(/.*[/+-]/, ''));

/** The type that a call is answered with, which some are asked for by a format. */
function typeOf(call) {
  const types = call.answers || [];
  const [, format] = call.query.find(([name]) => name === 'format') || [];
  return types.find((each) => endOf(each) === format) || types[0] || '';
}

const isData = (type) => type === '' || type === 'application/json';

export const isStream = (call) => typeOf(call) === 'text/event-stream';

/** The name that an answer is kept under where it is a file; undefined where it is data. */
export function fileOf(call) {
  const type = typeOf(call);
  return isData(type) || isStream(call) ? undefined : `${call.id.split('.')[0]}.${endOf(type)}`;
}

/** Whether the format decides between a file and data: the SDK reads data only. */
export const isEither = (call) => call.answers.some(isData) && !call.answers.every(isData);

export const bodyText = (call) => JSON.stringify(call.body.value, null, 2);

/** Parts of a form: [name, text or file]. */
export const formParts = (call) => Object.entries(call.body.value).filter(([, value]) => value !== undefined);

export const isFile = (value) => typeof File !== 'undefined' && value instanceof File;

export const partText = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
