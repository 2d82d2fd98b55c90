// The part of the portal for who signed in. Each page is a module of its own, with its words in a file of their own.
import { group } from '../frame.js';
import { h } from '../dom.js';
import { speakOf, t } from '../i18n.js';
import { hasSession } from '../session.js';
import { goOn } from '../router.js';
import { Problem, signInPath } from '../parts/api.js';
import { problemBox } from '../parts/problem.js';
import { head } from '../parts/show.js';
import { style } from '../parts/style.js';
import { may, me, meet } from '../parts/who.js';
import { signOut } from './signout.js';
import { notices } from './notices.js';

const ID = '([\\w-]+)';

/** The path below /dashboard, the words of the page, and its module. */
const PAGES = [
  ['', 'overview', () => import('./overview.js')],
  ['api-keys', 'keys', () => import('./keys/keys.js')],
  [`api-keys/${ID}`, 'keys', () => import('./keys/key.js')],
  ['requests', 'keys', () => import('./requests/requests.js')],
  [`requests/${ID}/${ID}`, 'keys', () => import('./requests/request.js')],
  ['webhooks', 'webhooks', () => import('./webhooks/endpoints.js')],
  [`webhooks/${ID}`, 'webhooks', () => import('./webhooks/endpoint.js')],
  ['deliveries', 'webhooks', () => import('./webhooks/deliveries.js')],
  [`deliveries/${ID}`, 'webhooks', () => import('./webhooks/delivery.js')],
  ['usage', 'organization', () => import('./usage.js')],
  ['audit', 'audit', () => import('./audit/audit.js')],
  [`audit/${ID}`, 'audit', () => import('./audit/entry.js')],
  ['members', 'people', () => import('./people/members.js')],
  ['roles', 'people', () => import('./people/roles.js')],
  ['organization', 'organization', () => import('./organization/organization.js')],
  ['billing', 'billing', () => import('./billing/billing.js')],
  ['licenses', 'billing', () => import('./billing/licenses.js')],
  [`licenses/${ID}`, 'billing', () => import('./billing/license.js')],
  ['purchases', 'billing', () => import('./billing/purchases.js')],
  ['imports', 'imports', () => import('./imports.js')],
  ['notifications', 'profile', () => import('./profile/notifications.js')],
  ['profile', 'profile', () => import('./profile/profile.js')],
  ['security', 'profile', () => import('./profile/security.js')],
];

const LINKS = [
  [
    'build',
    [
      ['api-keys', 'api-keys'],
      ['requests', 'api-keys'],
      ['webhooks', 'webhooks'],
      ['deliveries', 'webhooks'],
    ],
  ],
  [
    'organization',
    [
      ['usage', 'organizations'],
      ['members', 'users'],
      ['roles', 'roles'],
      ['organization', 'organizations'],
      ['audit', 'audit'],
      ['imports', 'users'],
    ],
  ],
  [
    'money',
    [
      ['billing', 'billing'],
      ['licenses', 'licenses'],
    ],
  ],
  ['you', [['purchases'], ['notifications'], ['profile'], ['security']]],
];

let kept = {};

/** The navigation stays as long as it is for the same person in the same organization. */
function navigationOf(person) {
  if (kept.person !== person) {
    kept = { person, make: () => navigation() };
  }
  return kept.make;
}

/** Only what the reader's roles allow to be seen. */
function navigation() {
  const shown = (links) => links.filter(([, module]) => !module || may(module, 'read'));
  const leaving = h('button', { type: 'button', className: 'small', onclick: signOut }, t('dash.signOut'));
  return [
    h('div', { className: 'nav-who' }, h('strong', {}, me().organization), h('span', {}, me().name), leaving),
    group(t('dash.area'), [
      ['/dashboard', t('dash.overview')],
      ['/', t('dash.portal')],
    ]),
    ...LINKS.map(([name, links]) => [name, shown(links)])
      .filter(([, links]) => links.length)
      .map(([name, links]) =>
        group(
          t(`dash.group.${name}`),
          links.map(([path]) => [`/dashboard/${path}`, t(`dash.${path}`)]),
        ),
      ),
  ];
}

function found(path) {
  const [pattern, area, load] = PAGES.find(([each]) => new RegExp(`^${each}$`).test(path)) || [];
  return load && { area, load, parameters: new RegExp(`^${pattern}$`).exec(path).slice(1) };
}

/** What the API refuses is told in the reader's language. */
function refused(error) {
  if (error instanceof Problem) {
    return { title: t('failed.title'), content: [head(t('failed.title')), problemBox(error)] };
  }
  throw error;
}

export async function page(path) {
  const wanted = found(path.replace(/\/$/, ''));
  if (!wanted) {
    return null;
  }
  if (!hasSession()) {
    goOn(signInPath());
    return { title: '…', content: [h('h1', {}, '…')] };
  }
  const [module, person] = await Promise.all([
    wanted.load(),
    meet(),
    speakOf('problems', 'dashboard/shared', 'dashboard/words', `dashboard/${wanted.area}`),
    style('sheets.css'),
    style('dashboard.css'),
  ]);
  const made = await module.page(...wanted.parameters).catch(refused);
  return {
    title: made.title,
    wide: true,
    navigation: navigationOf(person),
    content: [h('div', { className: 'dash' }, notices(), made.content)],
  };
}
