// Reads the GraphQL schema's text, as far as calls need it: types, their fields and arguments, words of enums.
const HEAD = /^(type|input|enum|interface|union|scalar)\s+(\w+)/;

/** Descriptions are told apart by their quotes; they can stand over several lines. */
function withoutTexts(text) {
  return text.replace(/"""[\s\S]*?"""/g, '').replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}

function field(lines, at) {
  const start = /^ {2}(\w+)(\(|:)\s*(.*)$/.exec(lines[at]);
  if (!start) {
    return null;
  }
  const [, name, mark, rest] = start;
  if (mark === ':') {
    return { name, type: plainType(rest), args: {}, next: at };
  }
  const args = {};
  let each = at + 1;
  for (; !/^ {2}\)/.test(lines[each]); each++) {
    const found = /^ {4}(\w+):\s*([^=,@]+)/.exec(lines[each]);
    if (found) {
      args[found[1]] = found[2].trim();
    }
  }
  return { name, args, type: plainType(lines[each].replace(/^ {2}\):\s*/, '')), next: each };
}

const plainType = (text) => text.split(/[@=]/)[0].trim();

/** {Name: {kind, fields: {name: {type, args}}, values: [..], node}}. */
export function parseSchema(text) {
  const types = {};
  let type;
  const lines = withoutTexts(text).split('\n');
  for (let at = 0; at < lines.length; at++) {
    const head = HEAD.exec(lines[at]);
    if (head) {
      type = { kind: head[1], fields: {}, values: [], node: /implements.*\bNode\b/.test(lines[at]) };
      types[head[2]] = type;
    } else if (type && type.kind === 'enum' && /^ {2}\w/.test(lines[at])) {
      type.values.push(lines[at].trim().split(/[\s@]/)[0]);
    } else if (type && /^ {2}\w/.test(lines[at])) {
      const found = field(lines, at);
      if (found) {
        type.fields[found.name] = found;
        at = found.next;
      }
    }
  }
  return types;
}

/** The name within [..] and !. */
export const named = (type) => type.replace(/[[\]!]/g, '');
