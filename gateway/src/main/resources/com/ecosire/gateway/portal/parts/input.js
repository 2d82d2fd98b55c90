// Fields of forms for people. Each is {name, root, value(), fault(text), control}.
import { h, newId } from '../dom.js';
import { t } from '../i18n.js';

const words = ({ label, optional }) => [label, optional && h('span', { className: 'optional' }, t('optional'))];

/** The name above its control, or behind it where it is ticked. */
function named(told, control) {
  const label = h('label', { for: control.id }, words(told));
  return told.ticked ? h('span', { className: 'check' }, control, label) : [label, control];
}

/** A field over a control: what is wrong with it is told beside it. */
function made(told, control, value) {
  control.id = newId('input');
  const about = told.hint && h('p', { className: 'hint', id: `${control.id}-hint` }, told.hint);
  const fault = h('p', { className: 'fault', id: `${control.id}-fault`, hidden: true });
  control.setAttribute('aria-describedby', [about && about.id, fault.id].filter(Boolean).join(' '));
  if (told.required) {
    control.setAttribute('aria-required', 'true');
  }
  return {
    name: told.name,
    control,
    value,
    root: h('div', { className: 'input' }, named(told, control), about, fault),
    fault(text) {
      control.setAttribute('aria-invalid', String(Boolean(text)));
      fault.hidden = !text;
      fault.replaceChildren(text || '');
    },
  };
}

const emptied = (text) => (text === '' ? null : text);

/** A line of text: {name, label, type, hint, required, value, autocomplete, placeholder}. */
export function line(told) {
  const control = h('input', {
    type: told.type || 'text',
    name: told.name,
    autocomplete: told.autocomplete || 'off',
    placeholder: told.placeholder,
    inputmode: told.inputmode,
    spellcheck: 'false',
    maxlength: told.most,
  });
  control.value = told.value ?? '';
  const numeric = told.type === 'number';
  const read = () => (told.type === 'password' ? control.value : control.value.trim());
  return made(told, control, () => (numeric && read() !== '' ? Number(read()) : emptied(read())));
}

/** Several lines of text. */
export function text(told) {
  const control = h('textarea', {
    name: told.name,
    rows: String(told.rows || 3),
    className: 'text',
  });
  control.value = told.value ?? '';
  return made(told, control, () => emptied(control.value.trim()));
}

/** Values one per line. */
export function lines(told) {
  const field = text({ ...told, value: (told.value || []).join('\n') });
  const values = () =>
    field.control.value
      .split(/[\n,]/)
      .map((each) => each.trim())
      .filter(Boolean);
  return { ...field, value: values };
}

/** One of several: options are [[value, label], ...]. */
export function select(told) {
  const control = h(
    'select',
    { name: told.name },
    told.options.map(([value, label]) =>
      h('option', { value, selected: String(value) === String(told.value ?? '') }, label),
    ),
  );
  return made(told, control, () => emptied(control.value));
}

/** A file of the reader's. */
export function file(told) {
  const control = h('input', { type: 'file', name: told.name, accept: told.accept });
  return made(told, control, () => control.files[0] || null);
}

/** Yes or no. */
export function check(told) {
  const control = h('input', { type: 'checkbox', name: told.name, checked: Boolean(told.value) });
  return made({ ...told, ticked: true }, control, () => control.checked);
}

/** A day and time of the reader's own clock, or a day alone; sent as an instant. */
export function moment(told) {
  const local = (instant) => {
    const date = new Date(instant);
    return new Date(date.getTime() - date.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
  };
  const control = h('input', { type: 'datetime-local', name: told.name });
  control.value = told.value ? local(told.value) : '';
  return made(told, control, () => (control.value ? new Date(control.value).toISOString() : null));
}

/** Any of many: options are [[value, label, more]]; found by words when they are more than a handful. */
export function choices(told) {
  const kept = new Set(told.value || []);
  const boxes = told.options.map(([value, label, more]) => {
    const box = h('input', { type: 'checkbox', value, checked: kept.has(value), id: newId('choice') });
    box.addEventListener('change', () => {
      if (box.checked) {
        kept.add(value);
      } else {
        kept.delete(value);
      }
      count();
    });
    const root = h(
      'li',
      { className: 'check' },
      box,
      h('label', { for: box.id }, label, more && h('span', { className: 'more' }, more)),
    );
    return { root, words: `${value} ${label} ${more || ''}`.toLowerCase() };
  });
  const counted = h('span', { className: 'hint' });
  const count = () => (counted.textContent = t('choices.count', { count: kept.size, all: boxes.length }));
  count();
  const find = h('input', {
    type: 'search',
    'aria-label': `${told.label}: ${t('choices.find')}`,
    placeholder: t('choices.find'),
  });
  find.addEventListener('input', () => {
    const wanted = find.value.trim().toLowerCase();
    boxes.forEach((each) => (each.root.hidden = !each.words.includes(wanted)));
  });
  const fault = h('p', { className: 'fault', hidden: true });
  const about = told.hint && h('p', { className: 'hint' }, told.hint);
  const list = h(
    'ul',
    { className: 'choices' },
    boxes.map((each) => each.root),
  );
  const control = h('fieldset', { className: 'choosing' }, [
    h('legend', {}, words(told)),
    about,
    boxes.length > 8 && find,
    list,
    counted,
    fault,
  ]);
  return {
    name: told.name,
    control: boxes.length > 8 ? find : control,
    root: control,
    value: () => [...kept],
    fault(said) {
      fault.hidden = !said;
      fault.replaceChildren(said || '');
    },
  };
}
