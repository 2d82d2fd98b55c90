import { h, icon, newId } from './dom.js';
import { t } from './i18n.js';
import { call, hasSession } from './session.js';

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

/** Takes a key for the calls of this tab; without one the session counts. */
export function keep(value) {
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

/** Sends a call as the visitor: by the key, else by the session. */
export function sendAs(url, init) {
  return key()
    ? fetch(url, { ...init, headers: { ...init.headers, Authorization: `Bearer ${key()}` }, credentials: 'omit' })
    : call(url, init);
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
  const tell = () => (text.textContent = described());
  addEventListener('ecosire-key', tell);
  addEventListener('ecosire-session', tell);
  return h('div', {}, button, dialog);
}
