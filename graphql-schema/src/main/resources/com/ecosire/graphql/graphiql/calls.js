// The REST calls that a GraphQL document amounts to.
import { flat, read } from './document.js';

const PAGING = { first: 'limit', after: 'cursor', last: 'limit' };
const GROUPS = ['nodes', 'edges', 'node'];

const camel = (word) => word.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

/** A value as REST takes it. */
function plain(value, name, variables) {
  if (Array.isArray(value)) {
    return value.map((each) => plain(each, name, variables));
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  if ('variable' in value) {
    return value.variable in variables ? variables[value.variable] : `{${value.variable}}`;
  }
  if ('word' in value) {
    return name === 'sortBy' ? camel(value.word) : value.word.toLowerCase();
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each, key, variables)]));
}

/** The fields of the records themselves: lists have them within nodes, or within edges. */
function records(field, fragments) {
  return flat(field.fields || [], fragments).flatMap((each) =>
    GROUPS.includes(each.name) ? records(each, fragments) : [each],
  );
}

function queryText(values) {
  const parts = Object.entries(values).map(
    ([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`,
  );
  return parts.length ? `?${parts.join('&')}` : '';
}

/** What lies deeper than one relation takes calls of its own, one for each record. */
function further(index, type, field, fragments) {
  const known = index.relations[type] || {};
  return records(field, fragments)
    .filter((each) => known[each.name])
    .flatMap((each) => {
      const target = known[each.name].target;
      const own = records(each, fragments).filter((inner) => (index.relations[target] || {})[inner.name]);
      const get = index.readers[target];
      const include = [...new Set(own.map((inner) => inner.name))].join(',');
      const calls = own.length && get ? [{ id: get.id, method: 'GET', target: `${get.path}?include=${include}`, each: each.name }] : [];
      return [...calls, ...further(index, target, each, fragments)];
    });
}

function call(index, kind, field, fragments, variables) {
  const known = index.operations[field.name];
  if (!known) {
    return [];
  }
  const [id, method, path, type] = known;
  const args = Object.fromEntries(Object.entries(field.args).map(([name, value]) => [name, plain(value, name, variables)]));
  const { input, version, ...others } = args;
  const query = {};
  let target = path;
  for (const [name, value] of Object.entries(others)) {
    if (target.includes(`{${name}}`)) {
      target = target.replace(`{${name}}`, encodeURIComponent(value));
    } else {
      query[PAGING[name] || name] = value;
    }
  }
  const relations = index.relations[type] || {};
  const wanted = records(field, fragments).map((each) => each.name);
  const include = [...new Set(wanted.filter((name) => relations[name]))];
  const fields = [...new Set(wanted.filter((name) => (index.fields[type] || []).includes(name)))];
  if (kind === 'query' && fields.length) {
    query.fields = fields.join(',');
  }
  if (include.length) {
    query.include = include.join(',');
  }
  const own = { id, method, target: target + queryText(query), version, body: method === 'GET' ? undefined : input };
  return [own, ...further(index, type, field, fragments)];
}

/**
 * The calls: [{id, method, target, version, body, each}], where each names the relation whose every record takes one.
 * Null while the text is not well-formed.
 */
export function calls(index, text, given) {
  const found = read(text);
  if (!found) {
    return null;
  }
  return found.operations
    .filter((each) => each.kind !== 'subscription')
    .flatMap((each) =>
      flat(each.fields, found.fragments).flatMap((field) =>
        call(index, each.kind, field, found.fragments, { ...each.variables, ...given }),
      ),
    );
}
