import { h } from './dom.js';
import { t } from './i18n.js';
import { frame } from './frame.js';
import { start } from './router.js';

const parts = frame();
document.getElementById('portal').append(parts.root);

// Each page is a module of its own, loaded when it is first gone to.
const ROUTES = [
  [/^\/$/, () => import('./pages/quickstart.js')],
  [/^\/explorer$/, () => import('./pages/explorer.js')],
  [/^\/explorer\/([^/]+)$/, () => import('./pages/operation.js')],
  [/^\/events$/, () => import('./pages/events.js')],
  [/^\/events\/([^/]+)$/, () => import('./pages/event.js')],
  [/^\/signatures$/, () => import('./pages/signatures.js')],
  [/^\/guides\/([^/]+)$/, () => import('./pages/guide.js')],
  [/^\/status$/, () => import('./pages/status.js')],
  [/^\/problems\/([^/]+)$/, () => import('./pages/problem.js')],
  [
    /^\/(login|register|forgot-password|reset-password|verify-email|accept-invitation)$/,
    () => import('./account/account.js'),
  ],
  [/^\/dashboard(?:\/(.*))?$/, () => import('./dashboard/dashboard.js')],
];

/** A page says {title, content}; null where there is nothing at the address. */
async function page(path) {
  const [pattern, load] = ROUTES.find(([each]) => each.test(path)) || [];
  const made = pattern && (await (await load()).page(decodeURIComponent(pattern.exec(path)[1] || '')));
  return (
    made || { title: t('missing.title'), content: [h('h1', {}, t('missing.title')), h('p', {}, t('missing.text'))] }
  );
}

let latest = 0;

async function show(path, moved) {
  parts.busy(true);
  const turn = ++latest;
  let made;
  try {
    made = await page(path);
  } catch (error) {
    made = {
      title: t('failed.title'),
      content: [h('h1', {}, t('failed.title')), h('p', { role: 'alert' }, `${t('failed.text')} ${error.message}`)],
    };
  }
  if (turn !== latest) {
    return; // The reader went on before this was there.
  }
  parts.busy(false);
  document.title = `${made.title} · ECOSIRE API`;
  parts.show(path, made);
  if (moved) {
    // Readers of the screen hear where they are; the keyboard goes on from there.
    const heading = parts.main.querySelector('h1');
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
}

start(show);
