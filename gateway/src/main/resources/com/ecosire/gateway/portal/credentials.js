import { h, icon, newId } from './dom.js';
import { t } from './i18n.js';

const PLACE = 'ecosire.key';
let memory = '';

/** The visitor's key. It is kept for the tab only and sent to this server only. */
export function key() {
  try {
    return sessionStorage.getItem(PLACE) || '';
  } catch {
    return memory;
  }
}

function keep(value) {
  memory = value;
  try {
    if (value) {
      sessionStorage.setItem(PLACE, value);
    } else {
      sessionStorage.removeItem(PLACE);
    }
  } catch {
    // Memory has it.
  }
  dispatchEvent(new CustomEvent('ecosire-key'));
}

function cookie(name) {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

/** Whether there is a session of a person who signed in. */
export const hasSession = () => cookie('ecosire_csrf') !== '';

/** How a call says who it is from: by the key, else by the cookie and the token that goes with it. */
export function credentials(method) {
  if (key()) {
    return { headers: { Authorization: `Bearer ${key()}` }, credentials: 'omit' };
  }
  const csrf = cookie('ecosire_csrf');
  const unsafe = !['GET', 'HEAD'].includes(method);
  return { headers: unsafe && csrf ? { 'X-CSRF-Token': csrf } : {}, credentials: 'same-origin' };
}

function described() {
  if (key()) {
    return t('key.set', { end: key().slice(-4) });
  }
  return hasSession() ? t('key.session') : t('key.none');
}

/** The button in the head and the small window behind it. */
export function keyControl() {
  const id = newId('key');
  const input = h('input', {
    id,
    type: 'password',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'ecos_live_…',
    'aria-describedby': `${id}-hint`,
  });
  const form = h('form', { method: 'dialog' }, [
    h('h2', {}, t('key.title')),
    h('label', { for: id }, t('key.label')),
    input,
    h('p', { className: 'hint', id: `${id}-hint` }, t('key.hint')),
    h(
      'div',
      { className: 'buttons' },
      h('button', { className: 'primary', value: 'use' }, t('key.use')),
      h('button', { value: 'forget' }, t('key.forget')),
      h('button', { value: 'cancel' }, t('cancel')),
    ),
  ]);
  const dialog = h('dialog', { 'aria-label': t('key.title') }, form);
  const text = h('span', {}, described());
  const button = h('button', { type: 'button', className: 'key', id: 'key-button' }, icon('key'), text);
  button.addEventListener('click', () => {
    input.value = key();
    dialog.showModal();
  });
  form.addEventListener('submit', (event) => {
    // Handled here, since the policy of the page lets no form go anywhere.
    event.preventDefault();
    const chosen = event.submitter ? event.submitter.value : 'use';
    if (chosen !== 'cancel') {
      keep(chosen === 'use' ? input.value.trim() : '');
    }
    dialog.close();
  });
  addEventListener('ecosire-key', () => {
    text.textContent = described();
  });
  return h('div', {}, button, dialog);
}
