import { h } from '../dom.js';
import { t } from '../i18n.js';
import { go, goOn } from '../router.js';
import { signedIn } from '../session.js';
import { ask } from '../parts/api.js';
import { form, given } from '../parts/form.js';
import { check, line } from '../parts/input.js';
import { problemBox } from '../parts/problem.js';
import { nextPath } from './secrets.js';

/** Signed in, or asked for the second factor; then on to where somebody wanted to go. */
async function enter(answer, box, next) {
  if (answer.mfaRequired) {
    box.replaceChildren(...secondStep(answer.mfaToken, next, false));
    box.querySelector('input').focus();
    return;
  }
  signedIn(answer.expiresAt);
  await go(next);
}

function secondStep(mfaToken, next, recovery) {
  const code = recovery
    ? line({ name: 'recoveryCode', label: t('login.recoveryCode'), required: true, hint: t('login.recoveryHint') })
    : line({
        name: 'code',
        label: t('login.code'),
        required: true,
        autocomplete: 'one-time-code',
        inputmode: 'numeric',
        most: 10,
        hint: t('login.codeHint'),
      });
  const made = form({
    parts: [code],
    submit: t('login.confirm'),
    send: (values) => ask('POST', '/auth/mfa/verify', { body: { mfaToken, ...values } }),
    done: async (answer) => {
      signedIn(answer.expiresAt);
      await go(next);
    },
  });
  const other = h('button', { type: 'button', className: 'link' }, t(recovery ? 'login.useCode' : 'login.useRecovery'));
  const parts = [h('h1', {}, t('login.secondTitle')), made.root, h('p', { className: 'under' }, other)];
  other.addEventListener('click', () => {
    const box = other.closest('.card-page');
    box.replaceChildren(...secondStep(mfaToken, next, !recovery));
    box.querySelector('input').focus();
  });
  return parts;
}

/** Providers send people back to this page, with the path to go on to as the state. */
function providerLinks(options, next) {
  const back = `${location.origin}/login`;
  return options.providers.map((each) => {
    const url = new URL(each.loginUrl, location.origin);
    url.searchParams.set('redirect_uri', back);
    url.searchParams.set('state', next);
    return h('a', { className: 'button wide', href: url.href }, t('login.with', { name: each.name }));
  });
}

function passwordForm(next) {
  const made = form({
    parts: [
      line({ name: 'email', label: t('account.email'), type: 'email', required: true, autocomplete: 'username' }),
      line({
        name: 'password',
        label: t('account.password'),
        type: 'password',
        required: true,
        autocomplete: 'current-password',
      }),
      check({ name: 'remember', label: t('login.remember') }),
    ],
    submit: t('login.submit'),
    send: (values) => ask('POST', '/auth/login', { body: given(values) }),
    done: (answer) => enter(answer, made.root.closest('.card-page'), next),
  });
  return made.root;
}

function content(options, next, said) {
  const others = providerLinks(options, next);
  return [
    h('h1', {}, t('login.title')),
    h('p', { className: 'lead' }, t('login.lead')),
    said,
    options.passwordLogin && passwordForm(next),
    options.passwordLogin && h('p', { className: 'under' }, h('a', { href: '/forgot-password' }, t('login.forgotten'))),
    others.length > 0 && [options.passwordLogin && h('p', { className: 'or' }, t('login.or')), others],
    options.registrationOpen &&
      h('p', { className: 'under' }, t('login.new'), ' ', h('a', { href: '/register' }, t('login.register'))),
  ];
}

/** Back from a provider with a code that works once, or with what it says went wrong. */
async function returned(query) {
  history.replaceState(null, '', '/login');
  if (query.has('error')) {
    return { said: h('p', { className: 'notice bad', role: 'alert' }, t('login.providerFailed')) };
  }
  try {
    return { answer: await ask('POST', '/auth/exchange', { body: { code: query.get('code') } }) };
  } catch (error) {
    return { said: problemBox(error) };
  }
}

export async function page() {
  const query = new URLSearchParams(location.search);
  const options = await ask('GET', '/auth/options');
  let next = nextPath();
  let said = query.has('reset') && h('p', { className: 'notice good', role: 'status' }, t('login.reset'));
  if (query.has('code') || query.has('error')) {
    next = /^\/(?![/\\])/.test(query.get('state') || '') ? query.get('state') : next;
    const back = await returned(query);
    if (back.answer && back.answer.mfaRequired) {
      return { title: t('login.title'), content: secondStep(back.answer.mfaToken, next, false) };
    }
    if (back.answer) {
      signedIn(back.answer.expiresAt);
      goOn(next);
      return { title: t('login.title'), content: [h('h1', {}, t('loading'))] };
    }
    said = back.said;
  }
  return { title: t('login.title'), content: content(options, next, said) };
}
