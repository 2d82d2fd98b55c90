// A type as people read it: its fields, each with what it is, what it says and what it may be.
import { h, inline } from './dom.js';
import { t } from './i18n.js';
import { fieldsOf, inner, rules, shape, typeName } from './shapes.js';

const MOST = 6;

function row(root, name, schema, { required, depth, above }) {
  const real = shape(root, schema);
  const within = depth < MOST && inner(root, schema);
  const again = within && above.includes(within.$ref || within);
  const words = (real.type === 'array' ? shape(root, real.items || {}) : real).enum;
  return h('li', {}, [
    h(
      'p',
      { className: 'field-head' },
      h('code', {}, name),
      h('span', { className: 'type' }, typeName(root, schema)),
      required && h('span', { className: 'required' }, t('required')),
      real.readOnly && h('span', { className: 'type' }, t('readOnly')),
      real.nullable && h('span', { className: 'type' }, t('nullable')),
    ),
    real.description && h('p', { className: 'about' }, inline(real.description)),
    words &&
      h(
        'p',
        { className: 'about' },
        words.filter((word) => word !== null).flatMap((word) => [h('code', {}, String(word)), ' ']),
      ),
    real.default !== undefined &&
      h('p', { className: 'about' }, t('default'), ' ', h('code', {}, JSON.stringify(real.default))),
    rules(real).length > 0 && h('p', { className: 'about rules' }, rules(real).join(' · ')),
    within && !again && folded(root, within, depth, above),
  ]);
}

/** Fields within are drawn when somebody opens them: types can be large. */
function folded(root, schema, depth, above) {
  const box = h('details', {}, h('summary', {}, t('fields')));
  box.addEventListener('toggle', () => {
    if (box.open && box.children.length === 1) {
      box.append(list(root, schema, depth + 1, above));
    }
  });
  return box;
}

function list(root, schema, depth, above) {
  const needed = shape(root, schema).required || [];
  const next = [...above, schema.$ref || schema];
  return h(
    'ul',
    { className: 'schema' },
    fieldsOf(root, schema).map(([name, each]) =>
      row(root, name, each, { required: needed.includes(name), depth, above: next }),
    ),
  );
}

/** The fields of a schema; of arrays those of an entry. */
export function schemaView(root, schema) {
  const within = inner(root, schema);
  return within ? list(root, within, 0, []) : h('p', {}, h('code', {}, typeName(root, schema)));
}

/** Parameters, as fields are shown. */
export function parameterList(root, parameters) {
  return h(
    'ul',
    { className: 'schema' },
    parameters.map((one) =>
      row(
        root,
        one.name,
        { ...shape(root, one.schema), description: one.description },
        { required: one.required, depth: MOST, above: [] },
      ),
    ),
  );
}
