// The form of an operation, and the call that it stands for at any moment.
import { h, newId } from './dom.js';
import { t } from './i18n.js';
import { body, field } from './fields.js';
import { exampleOf, shape } from './shapes.js';
import { typesOf } from './snippets/call.js';

const CONTENTS = ['application/json', 'application/merge-patch+json', 'multipart/form-data'];

/** The content that the form fills in: JSON before forms. Merge patches are named as what they are. */
function contentOf(operation) {
  const all = (operation.requestBody || {}).content || {};
  const type = all['application/merge-patch+json']
    ? 'application/merge-patch+json'
    : CONTENTS.find((each) => all[each]);
  return type ? { type, ...all[type] } : null;
}

/** What is asked for at least, with the document's own values; a patch begins with a field of its example. */
function firstBody(root, content) {
  const example = exampleOf(root, content);
  if (!example || typeof example !== 'object' || Array.isArray(example)) {
    return undefined;
  }
  const needed = shape(root, content.schema).required || [];
  const names =
    needed.length || content.type !== 'application/merge-patch+json' ? needed : Object.keys(example).slice(0, 1);
  return Object.fromEntries(names.filter((name) => name in example).map((name) => [name, example[name]]));
}

function parameterFields(operation, place) {
  return operation.parameters
    .filter((one) => one.in === place)
    .map((one) => [
      one.name,
      field(operation.root, one.name, one.schema, {
        required: one.required,
        about: one.description,
        value: place === 'path' ? one.example : undefined,
      }),
    ]);
}

function section(title, fields, open = true) {
  return fields.length
    ? h(
        'details',
        { className: 'group', open },
        h('summary', {}, `${title} (${fields.length})`),
        fields.map(([, each]) => each.root),
      )
    : null;
}

/** The part of the form for the body: fields, or the text itself. */
function bodyPart(operation, content) {
  const root = operation.root;
  const text = h('textarea', {
    id: newId('raw'),
    className: 'raw',
    rows: '14',
    spellcheck: 'false',
    'aria-label': t('form.raw'),
  });
  const box = h('div', {});
  const json = content.type !== 'multipart/form-data';
  let fields;
  let raw = false;
  const fill = (value) => {
    fields = body(root, content.schema, value);
    box.replaceChildren(...fields.parts);
  };
  const parsed = () => {
    try {
      text.removeAttribute('aria-invalid');
      return JSON.parse(text.value);
    } catch {
      text.setAttribute('aria-invalid', 'true');
      return undefined;
    }
  };
  const value = () => (raw ? parsed() : fields.value());
  const changed = () => box.dispatchEvent(new Event('input', { bubbles: true }));
  const show = (next, asText) => {
    raw = asText;
    if (raw) {
      text.value = JSON.stringify(next || {}, null, 2);
      box.replaceChildren(text);
    } else {
      fill(next);
    }
    changed();
  };
  const toggle = h('input', { type: 'checkbox', id: newId('switch') });
  toggle.addEventListener('change', () => show(value(), toggle.checked));
  const example = exampleOf(root, content);
  const buttons = h(
    'div',
    { className: 'body-tools' },
    json && h('span', { className: 'check' }, toggle, h('label', { for: toggle.id }, t('form.raw'))),
    example &&
      h('button', { type: 'button', className: 'small', onclick: () => show(example, raw) }, t('form.example')),
  );
  fill(firstBody(root, content));
  return {
    root: h('details', { className: 'group', open: true }, h('summary', {}, t('form.body')), buttons, box),
    value,
    json,
  };
}

/** {root, call()} of an operation; the root tells of changes by events named input. */
export function form(operation) {
  const content = contentOf(operation);
  const path = parameterFields(operation, 'path');
  const query = parameterFields(operation, 'query');
  const headers = parameterFields(operation, 'header');
  const sent = content && bodyPart(operation, content);
  const root = h(
    'div',
    { className: 'form' },
    section(t('form.path'), path),
    section(t('form.query'), query),
    sent && sent.root,
    section(t('form.headers'), headers, false),
  );
  const values = (fields) =>
    fields.map(([name, each]) => [name, each.value()]).filter(([, value]) => value !== undefined);
  const bodyOf = () => {
    const value = sent ? sent.value() : undefined;
    const needed = operation.requestBody && operation.requestBody.required;
    if (!sent || (value === undefined && !needed)) {
      return undefined;
    }
    return { kind: sent.json ? 'json' : 'form', type: content.type, value: value === undefined ? {} : value };
  };
  const call = () => ({
    id: operation.id,
    method: operation.method,
    path: operation.path,
    field: operation['x-operation'].graphql,
    open: operation.security.length === 0,
    answers: typesOf(operation),
    pathValues: path.map(([name, each]) => [name, each.value() ?? '']),
    query: values(query),
    headers: Object.fromEntries(values(headers).map(([name, value]) => [name, String(value)])),
    body: bodyOf(),
  });
  return { root, call };
}
