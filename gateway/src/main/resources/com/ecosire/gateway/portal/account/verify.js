import { h } from '../dom.js';
import { t } from '../i18n.js';
import { hasSession } from '../session.js';
import { ask } from '../parts/api.js';
import { problemBox } from '../parts/problem.js';
import { tokenOfLink } from './secrets.js';

async function verified() {
  try {
    const answer = await ask('POST', '/auth/email/verify', { body: { token: tokenOfLink() } });
    return h('p', { className: 'notice good', role: 'status' }, t('verify.done', { email: answer.email }));
  } catch (error) {
    return problemBox(error, []);
  }
}

export async function page() {
  const target = hasSession() ? '/dashboard' : '/login';
  return {
    title: t('verify.title'),
    content: [
      h('h1', {}, t('verify.title')),
      tokenOfLink() ? await verified() : h('p', { className: 'notice bad' }, t('verify.lacking')),
      h('p', { className: 'buttons' }, h('a', { className: 'button primary', href: target }, t('verify.on'))),
    ],
  };
}
