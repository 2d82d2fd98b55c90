import { schemaText } from '../catalog.js';
import { named, parseSchema } from '../schema.js';
import { isFile } from './call.js';

/** Stands for the id of a file, since files are uploaded over REST and named by their ids here. */
const FILE = 'FILE_ID';

let types;
/** What cannot be written within a document: {name: {type, value}}. */
let variables;

/** Reads the schema, once. */
export async function readSchema() {
  types ||= parseSchema(await schemaText());
}

const folded = (word) => word.replace(/[^a-z0-9]/gi, '').toLowerCase();

const hasNamesOnly = (value) =>
  !value ||
  typeof value !== 'object' ||
  ((Array.isArray(value) || Object.keys(value).every((each) => /^[A-Za-z_]\w*$/.test(each))) &&
    Object.values(value).every(hasNamesOnly));

/** Keys of JSON may be no names; such values go beside the document. */
function variable(value, type) {
  const name = `json${Object.keys(variables).length + 1}`;
  variables[name] = { type: named(type), value };
  return `$${name}`;
}

/** A value as a literal of a type: words of enums stand bare and in capitals. */
function literal(value, type, indent) {
  const deeper = `${indent}  `;
  const known = types[named(type)] || { kind: 'scalar' };
  if (value === null || value === undefined) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return `[${value.map((each) => literal(each, type, indent)).join(', ')}]`;
  }
  if (known.kind === 'enum') {
    return known.values.find((word) => folded(word) === folded(String(value))) || String(value).toUpperCase();
  }
  if (typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => (isFile(each) ? [`${name}Id`, FILE] : [name, each]));
    if (known.kind === 'scalar' && !hasNamesOnly(value)) {
      return variable(value, type);
    }
    const lines = fields.map(
      ([name, each]) =>
        `${deeper}${name}: ${literal(each, known.fields && known.fields[name] ? known.fields[name].type : 'JSON', deeper)}`,
    );
    return lines.length ? `{\n${lines.join('\n')}\n${indent}}` : '{}';
  }
  return JSON.stringify(value);
}

/** What is asked of a type: its own values, and those of parts that are no records of their own. */
function selection(type, indent, wanted, depth = 0) {
  const known = types[named(type)];
  if (!known || !['type', 'interface'].includes(known.kind)) {
    return '';
  }
  if (known.fields.nodes && known.fields.pageInfo) {
    const inner = `${indent}  `;
    return ` {\n${inner}nodes${selection(known.fields.nodes.type, inner, wanted)}\n${inner}pageInfo { hasNextPage endCursor }\n${indent}}`;
  }
  const lines = Object.values(known.fields)
    .filter((field) => !Object.keys(field.args).length)
    .filter((field) => {
      const inner = types[named(field.type)];
      const plain = !inner || inner.kind === 'enum' || inner.kind === 'scalar';
      return (
        (!wanted || wanted.includes(field.name)) &&
        field.name !== 'nodeId' &&
        (plain || (depth < 2 && !inner.node && inner.kind === 'type'))
      );
    });
  const inner = `${indent}  `;
  return lines.length
    ? ` {\n${lines.map((field) => inner + field.name + selection(field.type, inner, undefined, depth + 1)).join('\n')}\n${indent}}`
    : ' { __typename }';
}

function given(call, field) {
  const values = [...call.pathValues, ...call.query.filter(([name]) => name !== 'fields' && name !== 'include')];
  if (call.body) {
    values.push(['input', call.body.value]);
  }
  const version = /^"?(\d+)/.exec(call.headers['If-Match'] || '');
  if (version) {
    values.push(['version', Number(version[1])]);
  }
  return values
    .filter(([name]) => field.args[name])
    .map(([name, value]) => `${name}: ${literal(value, field.args[name], '    ')}`);
}

/** The same call as a field of GraphQL; null where it exists over REST only. */
export function graphql(call) {
  const kind =
    !types || !call.field
      ? ''
      : types.Query.fields[call.field]
        ? 'query'
        : types.Mutation.fields[call.field]
          ? 'mutation'
          : '';
  if (!kind) {
    return null;
  }
  const field = types[kind === 'query' ? 'Query' : 'Mutation'].fields[call.field];
  variables = {};
  const values = given(call, field);
  const declared = Object.entries(variables)
    .map(([name, each]) => `$${name}: ${each.type}`)
    .join(', ');
  const beside = Object.fromEntries(Object.entries(variables).map(([name, each]) => [name, each.value]));
  const wanted = (call.query.find(([name]) => name === 'fields') || [])[1];
  const together = values.join(', ');
  const args = !values.length
    ? ''
    : together.length < 60 && !together.includes('\n')
      ? `(${together})`
      : `(\n    ${values.join('\n    ')}\n  )`;
  const note = declared ? `\n\n# variables: ${JSON.stringify(beside)}` : '';
  const upload = together.includes(`"${FILE}"`) ? `# ${FILE} is the id that POST /api/files answers with\n` : '';
  return `${upload}${kind}${declared && ` (${declared})`} {\n  ${call.field}${args}${selection(field.type, '  ', wanted)}\n}${note}`;
}
