import { h } from '../dom.js';
import { t } from '../i18n.js';
import { ask } from '../parts/api.js';
import { form } from '../parts/form.js';
import { line } from '../parts/input.js';

export async function page() {
  const made = form({
    parts: [
      line({ name: 'email', label: t('account.email'), type: 'email', required: true, autocomplete: 'username' }),
    ],
    submit: t('forgotten.submit'),
    send: (values) => ask('POST', '/auth/password/forgot', { body: values }),
    // The answer is the same whether there is such an account.
    done: () => made.root.replaceWith(h('p', { className: 'notice good', role: 'status' }, t('forgotten.sent'))),
  });
  return {
    title: t('forgotten.title'),
    content: [
      h('h1', {}, t('forgotten.title')),
      h('p', { className: 'lead' }, t('forgotten.lead')),
      made.root,
      h('p', { className: 'under' }, h('a', { href: '/login' }, t('forgotten.back'))),
    ],
  };
}
