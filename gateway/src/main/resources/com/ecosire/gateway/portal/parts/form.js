import { h } from '../dom.js';
import { t } from '../i18n.js';
import { faultOf, problemBox } from './problem.js';

/** The field that a violation speaks of: `address.city` is told at `address` where there is no field of its own. */
function fieldOf(fields, path) {
  return fields.find((each) => each.name === path) || fields.find((each) => path.split(/[.[]/)[0] === each.name);
}

function showFaults(fields, error, place) {
  const others = [];
  (error.details || []).forEach((detail) => {
    const field = fieldOf(fields, detail.field || '');
    if (field) {
      field.fault(faultOf(detail));
    } else {
      others.push(detail);
    }
  });
  const said = (error.details || []).length > others.length;
  place.replaceChildren(
    said && others.length === 0
      ? h('p', { className: 'notice bad', role: 'alert' }, t('form.look'))
      : problemBox(error, others),
  );
  const first = fields.find((each) => each.control.getAttribute('aria-invalid') === 'true');
  if (first) {
    first.control.focus();
  }
}

/** What is not filled in though it must be. */
function lacking(fields) {
  const empty = fields.filter((each) => each.control.getAttribute('aria-required') === 'true' && each.value() === null);
  empty.forEach((each) => each.fault(t('form.needed')));
  if (empty.length) {
    empty[0].control.focus();
  }
  return empty.length > 0;
}

/**
 * A form of fields: `send(values)` sends them, `done(answer)` goes on. What the API finds wrong is told at the fields.
 * Fields are of input.js; what else stands within is shown as it is.
 */
export function form({ parts, submit, send, done, danger, more }) {
  const fields = parts.filter((each) => each && each.value);
  const place = h('div', {});
  const button = h('button', { type: 'submit', className: danger ? 'danger' : 'primary' }, submit);
  const root = h(
    'form',
    { className: 'sheet', noValidate: true },
    place,
    parts.filter(Boolean).map((each) => each.root || each),
    h('div', { className: 'buttons' }, button, more),
  );
  root.addEventListener('submit', async (event) => {
    event.preventDefault();
    fields.forEach((each) => each.fault(''));
    place.replaceChildren();
    if (button.disabled || lacking(fields)) {
      return;
    }
    button.disabled = true;
    root.setAttribute('aria-busy', 'true');
    try {
      const answer = await send(Object.fromEntries(fields.map((each) => [each.name, each.value()])));
      await done(answer);
    } catch (error) {
      showFaults(fields, error, place);
    } finally {
      button.disabled = false;
      root.removeAttribute('aria-busy');
    }
  });
  return { root, fields };
}

/** Values that differ from those there were, as a merge patch wants them. */
export function changed(values, before) {
  const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !same(value, before[name])));
}

/** Values that were filled in, as a new record wants them. */
export const given = (values) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
