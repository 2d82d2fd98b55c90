// Signing in and what leads there. None of these pages needs a session.
import { h } from '../dom.js';
import { speakOf } from '../i18n.js';
import { style } from '../parts/style.js';

const PAGES = {
  login: () => import('./login.js'),
  register: () => import('./register.js'),
  'forgot-password': () => import('./forgotten.js'),
  'reset-password': () => import('./reset.js'),
  'verify-email': () => import('./verify.js'),
  'accept-invitation': () => import('./invitation.js'),
};

export async function page(name) {
  const [module] = await Promise.all([PAGES[name](), speakOf('account', 'problems'), style('sheets.css')]);
  const made = await module.page();
  return { title: made.title, wide: true, content: [h('div', { className: 'card-page' }, made.content)] };
}
