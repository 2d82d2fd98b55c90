import { h, newId } from '../dom.js';
import { t } from '../i18n.js';
import { check, parseHeaders } from '../signing.js';

function labelled(label, control, hint) {
  const id = `${control.id}-hint`;
  control.setAttribute('aria-describedby', id);
  return h(
    'div',
    { className: 'field' },
    h('label', { for: control.id }, label),
    control,
    h('p', { className: 'hint', id }, hint),
  );
}

function verdict({ header, result, expected }) {
  return h(
    'li',
    { className: `verdict ${result === 'ok' ? 'good' : 'bad'}` },
    h('code', {}, header),
    ' ',
    h('strong', {}, t(`sign.${result}`)),
    expected && result !== 'ok' && h('p', { className: 'about' }, t('sign.expected'), ' ', h('code', {}, expected)),
  );
}

export function page() {
  const body = h('textarea', { id: newId('body'), rows: '8', spellcheck: 'false' });
  const headers = h('textarea', {
    id: newId('headers'),
    rows: '6',
    spellcheck: 'false',
    placeholder: 'X-Ecosire-Signature: t=1769860800,v1=…',
  });
  const secret = h('input', {
    id: newId('secret'),
    type: 'text',
    spellcheck: 'false',
    autocomplete: 'off',
    placeholder: 'whsec_…',
  });
  const box = h('div', { 'aria-live': 'polite', id: 'verdict' });
  const run = async () => {
    const found = await check(body.value, parseHeaders(headers.value), secret.value.trim());
    box.replaceChildren(
      found.length
        ? h('ul', { className: 'verdicts' }, found.map(verdict))
        : h('p', { className: 'problem' }, t('sign.none')),
    );
  };
  const button = h('button', { type: 'button', className: 'primary' }, t('sign.check'));
  button.addEventListener('click', () =>
    secret.value.trim() ? run() : box.replaceChildren(h('p', { className: 'problem' }, t('sign.needsSecret'))),
  );
  return {
    title: t('nav.signatures'),
    content: [
      h('h1', {}, t('nav.signatures')),
      h('p', { className: 'lead' }, t('sign.lead')),
      labelled(t('sign.body'), body, t('sign.bodyHint')),
      labelled(t('sign.headers'), headers, t('sign.headersHint')),
      labelled(t('sign.secretLabel'), secret, t('sign.secretHint')),
      h('p', {}, button),
      box,
    ],
  };
}
