import { h, icon } from './dom.js';
import { LANGUAGES, language, speak, t } from './i18n.js';
import { keyControl } from './credentials.js';
import { hasSession } from './session.js';

const GUIDES = [
  'authentication',
  'errors',
  'limits',
  'paging',
  'idempotency',
  'concurrency',
  'dryrun',
  'webhooks',
  'graphql',
  'sdk',
  'changelog',
];

function themeButton() {
  const button = h(
    'button',
    { type: 'button', className: 'quiet', 'aria-label': t('theme.switch'), title: t('theme.switch') },
    icon('sun'),
  );
  button.addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    try {
      localStorage.setItem('ecosire.theme', root.dataset.theme);
    } catch {
      // It holds until the page is left.
    }
  });
  return button;
}

function languageSelect() {
  const options = Object.entries(LANGUAGES).map(([code, name]) =>
    h('option', { value: code, selected: code === language(), lang: code }, name),
  );
  const select = h('select', { className: 'language', 'aria-label': t('language.label') }, options);
  select.addEventListener('change', () => speak(select.value));
  return select;
}

/** The way to the dashboard, or to signing in. */
function accountLink() {
  const link = h('a', { className: 'account' });
  const tell = () => {
    link.textContent = t(hasSession() ? 'nav.dashboard' : 'nav.signIn');
    link.setAttribute('href', hasSession() ? '/dashboard' : '/login');
  };
  tell();
  addEventListener('ecosire-session', tell);
  return link;
}

function header(menu) {
  return h('header', { className: 'top' }, [
    menu,
    h(
      'a',
      { className: 'brand', href: '/' },
      h('img', { src: new URL('logo.svg', import.meta.url).href, alt: '', width: '28', height: '28' }),
      h('span', {}, 'ECOSIRE'),
      h('span', { className: 'brand-word' }, 'API'),
    ),
    h('div', { className: 'top-tools' }, accountLink(), keyControl(), languageSelect(), themeButton()),
  ]);
}

/** Links of the navigation under a title. */
export function group(title, links) {
  return h(
    'div',
    { className: 'nav-group' },
    h('h2', {}, title),
    h(
      'ul',
      {},
      links.map(([href, text]) => h('li', {}, h('a', { href }, text))),
    ),
  );
}

function groups() {
  return [
    group(t('nav.start'), [
      ['/', t('nav.quickstart')],
      ['/explorer', t('nav.explorer')],
      ['/status', t('nav.status')],
    ]),
    group(t('nav.webhooks'), [
      ['/events', t('nav.events')],
      ['/signatures', t('nav.signatures')],
    ]),
    group(
      t('nav.guides'),
      GUIDES.map((name) => [`/guides/${name}`, t(`guide.${name}`)]),
    ),
    group(t('nav.reference'), [
      ['/docs', 'Swagger UI'],
      ['/graphiql', 'GraphiQL'],
      ['/api/openapi.json', 'OpenAPI'],
      ['/graphql/schema.graphql', t('nav.schema')],
    ]),
  ];
}

/** Their own pages only: what lies below them has links of its own. */
const ROOTS = ['/', '/dashboard'];

function mark(nav, path) {
  const links = [...nav.querySelectorAll('a')];
  const best = links
    .map((link) => link.getAttribute('href'))
    .filter(
      (href) =>
        path === href ||
        (!ROOTS.includes(href) && path.startsWith(`${href}/`)) ||
        (href === '/guides/errors' && path.startsWith('/problems/')),
    )
    .sort((one, other) => other.length - one.length)[0];
  links.forEach((link) => {
    if (link.getAttribute('href') === best) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  });
}

function menuButton(nav) {
  const button = h(
    'button',
    {
      type: 'button',
      className: 'quiet menu',
      'aria-controls': 'navigation',
      'aria-expanded': 'false',
      'aria-label': t('nav.open'),
    },
    icon('menu'),
  );
  const open = (whether) => {
    button.setAttribute('aria-expanded', String(whether));
    nav.classList.toggle('open', whether);
  };
  button.addEventListener('click', () => open(button.getAttribute('aria-expanded') === 'false'));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && nav.classList.contains('open')) {
      open(false);
      button.focus();
    }
  });
  return { button, close: () => open(false) };
}

/** What stands around every page. */
export function frame() {
  const nav = h('nav', { className: 'side', 'aria-label': t('nav.label'), id: 'navigation' });
  let around;
  const menu = menuButton(nav);
  const main = h('main', { id: 'main', tabIndex: -1 });
  const root = h(
    'div',
    { className: 'frame' },
    h('a', { className: 'skip', href: '#main' }, t('skip')),
    header(menu.button),
    h('div', { className: 'body' }, nav, main),
  );
  return {
    root,
    main,
    busy: (whether) => main.setAttribute('aria-busy', String(whether)),
    show(path, made) {
      menu.close();
      // A part of the portal may have a navigation of its own; it stays while one moves within.
      if (!nav.hasChildNodes() || made.navigation !== around) {
        around = made.navigation;
        nav.replaceChildren(...(around ? around() : groups()));
      }
      mark(nav, path);
      main.className = made.wide ? 'wide' : '';
      main.replaceChildren(...made.content);
    },
  };
}
