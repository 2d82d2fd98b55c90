import { h, icon, newId } from './dom.js';
import { t } from './i18n.js';
import { call, hasSession } from './session.js';

const PLACE = 'ecosire.key';
/** A key of an environment, or the three parts of a token. */
const FORM = /^(ecos_(live|test)_[0-9A-Za-z]{32}|[\w-]+\.[\w-]+\.[\w-]+)$/;
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
    'aria-describedby': `${id}-hint ${id}-fault`,
  });
  const fault = h('p', { className: 'problem', id: `${id}-fault`, role: 'alert', hidden: true });
  const tellFault = (text) => {
    fault.textContent = text;
    fault.hidden = !text;
    input.setAttribute('aria-invalid', String(Boolean(text)));
  };
  const form = h('form', { method: 'dialog' }, [
    h('h2', {}, t('key.title')),
    h('label', { for: id }, t('key.label')),
    input,
    fault,
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
    tellFault('');
    dialog.showModal();
  });
  form.addEventListener('submit', (event) => {
    // Handled here, since the policy of the page lets no form go anywhere.
    event.preventDefault();
    const chosen = event.submitter ? event.submitter.value : 'use';
    if (chosen === 'use' && !FORM.test(input.value.trim())) {
      tellFault(t('key.wrong'));
      input.focus();
      return;
    }
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
