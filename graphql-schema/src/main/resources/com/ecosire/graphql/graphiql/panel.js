// The panel beside GraphiQL: what the query amounts to over REST, always as the editor has it.
import { calls } from './calls.js';
import { element, explorer } from './elements.js';

const QUERY = '.graphiql-query-editor .CodeMirror';
const VARIABLES = '.graphiql-editor-tool .CodeMirror';

const list = document.getElementById('rest-calls');
const index = await (await fetch('/graphiql/operations.json')).json();

function entry(call) {
  const line = element('p', 'call', element('b', 'method', call.method), ' ', element('code', '', call.target));
  const parts = [line];
  if (call.each) {
    parts.push(element('p', 'hint', `once for each ${call.each}`));
  }
  if (call.version !== undefined) {
    parts.push(element('p', 'hint', `If-Match: "${call.version}"`));
  }
  if (call.body !== undefined) {
    parts.push(element('pre', 'body', JSON.stringify(call.body, null, 2)));
  }
  return element('li', '', ...parts, explorer(call.id));
}

function show(text, variables) {
  let given = {};
  try {
    given = JSON.parse(variables || '{}');
  } catch {
    // While it is being written, the names of the variables stand for their values.
  }
  const found = calls(index, text, given);
  if (found === null) {
    return;
  }
  list.replaceChildren(
    ...(found.length ? found.map(entry) : [element('li', 'hint', 'The query calls no operation that REST has.')]),
  );
}

/** The editors are there once GraphiQL is drawn, and the one of variables comes and goes. */
function watch() {
  const editors = [QUERY, VARIABLES].map((each) => (document.querySelector(each) || {}).CodeMirror);
  const text = editors.map((each) => (each ? each.getValue() : ''));
  return text;
}

let last = '';
setInterval(() => {
  const [text, variables] = watch();
  const both = `${text}\n${variables}`;
  if (both !== last && text) {
    last = both;
    show(text, variables);
  }
}, 250);
