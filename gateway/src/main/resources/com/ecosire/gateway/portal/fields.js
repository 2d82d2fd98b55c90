// Form fields made of schemas. Each is {root, value()}; undefined is "not sent".
import { h, inline, newId } from './dom.js';
import { t } from './i18n.js';
import { fieldsOf, rules, shape, typeName } from './shapes.js';

/** So deep objects are drawn; deeper ones are written as JSON. */
const DEEPEST = 4;

function labelled(name, control, { real, required, type, about }) {
  const notes = [
    about && inline(about),
    rules(real).length > 0 && h('span', { className: 'rules' }, rules(real).join(' · ')),
  ].filter(Boolean);
  const hint = notes.length
    ? h(
        'p',
        { className: 'hint', id: `${control.id}-hint` },
        notes.flatMap((note) => [note, ' ']),
      )
    : null;
  if (hint) {
    control.setAttribute('aria-describedby', hint.id);
  }
  if (required) {
    control.setAttribute('aria-required', 'true');
  }
  return h(
    'div',
    { className: 'field' },
    h(
      'label',
      { for: control.id },
      h('code', {}, name),
      h('span', { className: 'type' }, type),
      required && h('span', { className: 'required' }, t('required')),
    ),
    control,
    hint,
  );
}

function choice(words, value, id) {
  const empty = h('option', { value: '' }, '—');
  const select = h(
    'select',
    { id },
    empty,
    words.map((word) => h('option', { value: String(word), selected: word === value }, String(word))),
  );
  return {
    control: select,
    value: () => (select.value === '' ? undefined : words.find((word) => String(word) === select.value)),
  };
}

function line(real, value, id) {
  const long = (real.maxLength || 0) > 2000 && !real.format;
  const control = h(long ? 'textarea' : 'input', {
    id,
    spellcheck: 'false',
    autocomplete: 'off',
    placeholder: placeholder(real),
  });
  control.value = value === undefined || value === null ? '' : String(value);
  const numeric = real.type === 'integer' || real.type === 'number';
  if (numeric) {
    control.setAttribute('inputmode', 'decimal');
  }
  if (real.format === 'password') {
    control.type = 'password';
  }
  // What is no number is sent as it is: the server's answer explains it best.
  const read = (text) => (numeric && text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text);
  return { control, value: () => (control.value === '' ? undefined : read(control.value.trim())) };
}

function placeholder(real) {
  const said = real.default !== undefined ? real.default : real.example;
  return said === undefined || said === null || typeof said === 'object' ? '' : String(said);
}

/** Several values, separated by commas. */
function listLine(real, value, id) {
  const control = h('input', {
    id,
    spellcheck: 'false',
    autocomplete: 'off',
    placeholder: Array.isArray(real.example) ? real.example.join(', ') : t('form.commas'),
  });
  control.value = Array.isArray(value) ? value.join(', ') : '';
  const numeric = ['integer', 'number'].includes((real.items || {}).type);
  const values = () =>
    control.value
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean)
      .map((each) => (numeric && !Number.isNaN(Number(each)) ? Number(each) : each));
  return { control, value: () => (values().length ? values() : undefined) };
}

function json(value, id) {
  const control = h('textarea', { id, spellcheck: 'false', rows: '3', placeholder: '{}' });
  control.value = value === undefined ? '' : JSON.stringify(value, null, 2);
  return {
    control,
    value() {
      try {
        control.removeAttribute('aria-invalid');
        return control.value.trim() === '' ? undefined : JSON.parse(control.value);
      } catch {
        control.setAttribute('aria-invalid', 'true');
        return undefined;
      }
    },
  };
}

function file(id) {
  const control = h('input', { id, type: 'file' });
  return { control, value: () => control.files[0] };
}

function simple(root, real, value, id) {
  if (real.format === 'binary') {
    return file(id);
  }
  if (real.enum) {
    return choice(
      real.enum.filter((word) => word !== null),
      value,
      id,
    );
  }
  if (real.type === 'boolean') {
    return choice([true, false], value, id);
  }
  if (real.type === 'array' && !shape(root, real.items || {}).properties) {
    return listLine({ ...real, items: shape(root, real.items || {}) }, value, id);
  }
  return ['string', 'integer', 'number'].includes(real.type) ? line(real, value, id) : json(value, id);
}

function object(root, schema, value, depth) {
  const needed = shape(root, schema).required || [];
  const fields = fieldsOf(root, schema)
    .filter(([, each]) => !shape(root, each).readOnly)
    .sort(([one], [other]) => needed.includes(other) - needed.includes(one))
    .map(([name, each]) => [
      name,
      field(root, name, each, { required: needed.includes(name), value: (value || {})[name], depth: depth + 1 }),
    ]);
  const read = () => {
    const entries = fields.map(([name, each]) => [name, each.value()]).filter(([, each]) => each !== undefined);
    return entries.length ? Object.fromEntries(entries) : undefined;
  };
  return { parts: fields.map(([, each]) => each.root), value: read };
}

/** An object within, folded until somebody wants it. */
function nested(root, name, schema, { required, value, depth }) {
  const made = object(root, schema, value, depth);
  const about = shape(root, schema).description;
  const box = h(
    'details',
    { className: 'nested', open: value !== undefined || required },
    h(
      'summary',
      {},
      h('code', {}, name),
      h('span', { className: 'type' }, typeName(root, schema)),
      required && h('span', { className: 'required' }, t('required')),
    ),
    about && h('p', { className: 'hint' }, inline(about)),
    made.parts,
  );
  return { root: box, value: () => made.value() };
}

/** Entries that can be added and taken away. */
function list(root, name, schema, { required, value, depth }) {
  const real = shape(root, schema);
  const box = h('div', { className: 'entries' });
  let entries = [];
  const changed = () => box.dispatchEvent(new Event('input', { bubbles: true }));
  const add = (given) => {
    const made = object(root, real.items, given, depth);
    const entry = { value: () => made.value() || {} };
    const remove = h(
      'button',
      {
        type: 'button',
        className: 'small',
        onclick: () => {
          entries = entries.filter((each) => each !== entry);
          entry.root.remove();
          changed();
        },
      },
      t('form.remove'),
    );
    entry.root = h('fieldset', {}, h('legend', {}, `${name}[${entries.length}]`), made.parts, remove);
    entries.push(entry);
    box.append(entry.root);
  };
  (value || []).forEach(add);
  const more = h(
    'button',
    {
      type: 'button',
      className: 'small',
      onclick: () => {
        add();
        changed();
      },
    },
    t('form.add', { name }),
  );
  const about = real.description && h('p', { className: 'hint' }, inline(real.description));
  const head = h(
    'p',
    { className: 'list-name' },
    h('code', {}, name),
    h('span', { className: 'type' }, typeName(root, schema)),
    required && h('span', { className: 'required' }, t('required')),
  );
  return {
    root: h('div', { className: 'nested list' }, head, about, box, more),
    value: () => (entries.length ? entries.map((each) => each.value()) : undefined),
  };
}

/** The field of a schema, whatever it is. */
export function field(root, name, schema, told) {
  const real = shape(root, schema);
  const deep = (told.depth || 0) > DEEPEST;
  if (real.properties && !deep) {
    return nested(root, name, schema, { depth: 0, ...told });
  }
  if (real.type === 'array' && shape(root, real.items || {}).properties && !deep) {
    return list(root, name, schema, { depth: 0, ...told });
  }
  const made = simple(root, real, told.value, newId('field'));
  const about = told.about || real.description;
  return {
    root: labelled(name, made.control, { real, about, required: told.required, type: typeName(root, schema) }),
    value: made.value,
  };
}

/** The fields of a whole body. */
export const body = (root, schema, value) => object(root, schema, value, 0);
