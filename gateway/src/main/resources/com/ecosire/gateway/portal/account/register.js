import { h, inline } from '../dom.js';
import { language, t } from '../i18n.js';
import { go } from '../router.js';
import { signedIn } from '../session.js';
import { ask } from '../parts/api.js';
import { form, given } from '../parts/form.js';
import { check, line } from '../parts/input.js';

/** What the browser knows already, people need not fill in. */
const known = () => ({ locale: language(), timezone: Intl.DateTimeFormat().resolvedOptions().timeZone });

function registering(options) {
  return form({
    parts: [
      line({ name: 'name', label: t('account.name'), required: true, autocomplete: 'name' }),
      line({ name: 'email', label: t('account.email'), type: 'email', required: true, autocomplete: 'email' }),
      line({
        name: 'organizationName',
        label: t('register.organization'),
        hint: t('register.organizationHint'),
        autocomplete: 'organization',
        optional: true,
      }),
      line({
        name: 'password',
        label: t('account.password'),
        type: 'password',
        required: true,
        autocomplete: 'new-password',
        hint: t('account.passwordHint', { count: options.passwordPolicy.minLength }),
      }),
      check({ name: 'acceptTerms', label: t('register.terms') }),
    ],
    submit: t('register.submit'),
    send: (values) => ask('POST', '/auth/register', { body: { ...given(values), ...known() } }),
    done: async (answer) => {
      signedIn(answer.expiresAt);
      await go('/dashboard');
    },
  });
}

export async function page() {
  const options = await ask('GET', '/auth/options');
  return {
    title: t('register.title'),
    content: [
      h('h1', {}, t('register.title')),
      h('p', { className: 'lead' }, t('register.lead')),
      options.registrationOpen
        ? registering(options).root
        : h('p', { className: 'notice' }, inline(t('register.closed'))),
      h('p', { className: 'under' }, t('register.known'), ' ', h('a', { href: '/login' }, t('login.submit'))),
    ],
  };
}
