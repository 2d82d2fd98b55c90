import { fileOf, isEither, isFile, isStream, urlOf } from './call.js';

const NAME = /^[A-Za-z_$][\w$]*$/;

/** A value as it is written in TypeScript. */
function literal(value, indent = '') {
  const deeper = `${indent}  `;
  if (isFile(value)) {
    return `new File([await readFile(${JSON.stringify(value.name)})], ${JSON.stringify(value.name)})`;
  }
  if (Array.isArray(value) && value.some((each) => typeof each === 'object')) {
    return `[\n${value.map((each) => deeper + literal(each, deeper)).join(',\n')},\n${indent}]`;
  }
  if (Array.isArray(value)) {
    return `[${value.map((each) => literal(each)).join(', ')}]`;
  }
  if (value && typeof value === 'object') {
    const fields = Object.entries(value).filter(([, each]) => each !== undefined);
    const lines = fields.map(
      ([name, each]) => `${deeper}${NAME.test(name) ? name : JSON.stringify(name)}: ${literal(each, deeper)},`,
    );
    return lines.length ? `{\n${lines.join('\n')}\n${indent}}` : '{}';
  }
  return typeof value === 'string'
    ? `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
    : String(value);
}

const camel = (word) => word.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const OPTIONS = { 'Idempotency-Key': 'idempotencyKey', 'If-Match': 'ifMatch' };

/** The arguments in the order of the SDK: values of the path, body, query, options. */
function sdkArguments(call) {
  const options = Object.entries(call.headers)
    .filter(([name]) => OPTIONS[name])
    .map(([name, value]) => [OPTIONS[name], value]);
  const reads = call.method === 'GET';
  const given = call.pathValues.map(([name, value]) => literal(value === '' ? `{${name}}` : value));
  if (call.body) {
    given.push(literal(call.body.value));
  }
  if (call.query.length || (reads && options.length)) {
    given.push(literal(Object.fromEntries(call.query)));
  }
  if (options.length) {
    given.push(literal(Object.fromEntries(options)));
  }
  return given.join(', ');
}

/** The file of an answer is kept; a refusal was thrown before. */
const keeping = (name) => [
  'const file = new Uint8Array(await response.arrayBuffer());',
  `await writeFile(${literal(name)}, file);`,
  `console.log(response.status, file.length, ${literal(`bytes in ${name}`)});`,
];

/** What is done with the answer: printed, kept as a file, or printed event by event as they come. */
function receiving(call) {
  const asked = `client.${camel(call.id)}(${sdkArguments(call)})`;
  if (isStream(call)) {
    return [`for await (const event of ${asked}) {`, '  console.log(event);', '}'];
  }
  const name = fileOf(call);
  return name
    ? [`const response = await ${asked};`, ...keeping(name)]
    : [`const result = await ${asked};`, 'console.log(result);'];
}

/** The one place that knows what calls of the SDK look like. */
export function typescript(call) {
  const files = call.body && call.body.kind === 'form' && Object.values(call.body.value).some(isFile);
  const kept = fileOf(call);
  const imported = [files && 'readFile', kept && 'writeFile'].filter(Boolean);
  const first = imported.length > 0 && `import { ${imported.join(', ')} } from 'node:fs/promises';`;
  if (kept && isEither(call)) {
    return [first, '', ...asking(urlOf(call)), ...keeping(kept)].join('\n');
  }
  return [
    first,
    `import { EcosireClient } from '@ecosire/sdk';`,
    '',
    'const client = new EcosireClient({',
    `  baseUrl: '${location.origin}/api',`,
    '  apiKey: process.env.ECOSIRE_API_KEY,',
    '});',
    '',
    ...receiving(call),
  ]
    .filter((line) => line !== false && line !== undefined)
    .join('\n');
}

/** Asks without the SDK. */
const asking = (url) => [
  `const response = await fetch(${literal(url)}, {`,
  '  headers: { Authorization: `Bearer ${process.env.ECOSIRE_API_KEY}` },',
  '});',
  'if (!response.ok) {',
  '  const problem = (await response.json()) as { code: string; detail: string };',
  '  throw new Error(`${problem.code}: ${problem.detail}`);',
  '}',
];

/** The call with what every runtime has. */
export function fetching(url) {
  return [
    ...asking(url),
    'const page = (await response.json()) as { data: { id: string; name: string }[] };',
    'for (const contact of page.data) {',
    '  console.log(contact.id, contact.name);',
    '}',
    '',
    'export {}; // A module, in which await may stand outside of functions.',
  ].join('\n');
}
