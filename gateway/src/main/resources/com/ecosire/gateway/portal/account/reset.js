import { h, inline } from '../dom.js';
import { t } from '../i18n.js';
import { go } from '../router.js';
import { ask } from '../parts/api.js';
import { form } from '../parts/form.js';
import { line } from '../parts/input.js';
import { tokenOfLink } from './secrets.js';

function choosing(token, least) {
  return form({
    parts: [
      line({
        name: 'newPassword',
        label: t('reset.password'),
        type: 'password',
        required: true,
        autocomplete: 'new-password',
        hint: t('account.passwordHint', { count: least }),
      }),
    ],
    submit: t('reset.submit'),
    send: (values) => ask('POST', '/auth/password/reset', { body: { token, ...values } }),
    done: () => go('/login?reset'),
  });
}

export async function page() {
  const token = tokenOfLink();
  const options = await ask('GET', '/auth/options');
  return {
    title: t('reset.title'),
    content: [
      h('h1', {}, t('reset.title')),
      token
        ? choosing(token, options.passwordPolicy.minLength).root
        : h('p', { className: 'notice bad' }, inline(t('reset.lacking'))),
    ],
  };
}
