import { h } from '../dom.js';
import { t } from '../i18n.js';
import { go } from '../router.js';
import { ask } from '../parts/api.js';
import { form, given } from '../parts/form.js';
import { line } from '../parts/input.js';
import { problemBox } from '../parts/problem.js';
import { tokenOfLink } from './secrets.js';

/** Who has an account joins with it; others make one. */
function joining(token, found) {
  const fields = found.hasAccount
    ? []
    : [
        line({ name: 'name', label: t('account.name'), required: true, value: found.name, autocomplete: 'name' }),
        line({
          name: 'password',
          label: t('account.password'),
          type: 'password',
          required: true,
          autocomplete: 'new-password',
        }),
      ];
  return form({
    parts: fields,
    submit: t('invitation.submit'),
    send: (values) => ask('POST', '/users/invitations/accept', { body: { token, ...given(values) } }),
    done: () => go('/login?next=/dashboard'),
  });
}

async function content() {
  const token = tokenOfLink();
  if (!token) {
    return [h('p', { className: 'notice bad' }, t('invitation.lacking'))];
  }
  try {
    const found = await ask('GET', '/users/invitations/lookup', { query: { token } });
    return [
      h('p', { className: 'lead' }, t('invitation.lead', { who: found.invitedBy, where: found.organizationName })),
      h('p', { className: 'hint' }, t('invitation.email', { email: found.email })),
      joining(token, found).root,
    ];
  } catch (error) {
    return [problemBox(error)];
  }
}

export async function page() {
  return { title: t('invitation.title'), content: [h('h1', {}, t('invitation.title')), await content()] };
}
