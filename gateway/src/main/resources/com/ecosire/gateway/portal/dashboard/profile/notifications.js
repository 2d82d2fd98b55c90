import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { again } from '../../router.js';
import { get, patch, post, remove } from '../../parts/api.js';
import { asked, filters } from '../../parts/filters.js';
import { select } from '../../parts/input.js';
import { action, card, head, when, word } from '../../parts/show.js';
import { problemText } from '../../parts/problem.js';
import { rows, table } from '../../parts/table.js';
import { told } from '../../parts/toast.js';

const MAILS = ['off', 'at_once', 'daily', 'weekly'];

function tools(each) {
  const done = (call) => () => call().then(again);
  return h('div', { className: 'buttons tools' }, [
    action(
      t(each.read ? 'me.markUnread' : 'me.markRead'),
      done(() => post(`/notifications/${each.id}/${each.read ? 'unread' : 'read'}`)),
      'small',
    ),
    action(
      t('delete'),
      done(() => remove(`/notifications/${each.id}`)),
      'small',
    ),
  ]);
}

const columns = () => [
  {
    title: t('me.notification'),
    cell: (each) => [
      each.link ? h('a', { href: each.link.replace(/^\/settings\//, '/dashboard/') }, each.title) : each.title,
      h('span', { className: 'sub' }, each.body),
    ],
  },
  { title: t('me.priority'), cell: (each) => word(each.priority) },
  { title: t('me.when'), cell: (each) => when(each.createdAt) },
  { title: t('actions'), cell: tools },
];

/** By which way somebody hears of a kind. */
function preferences(all, kinds) {
  const titles = new Map(kinds.map((each) => [each.kind, each]));
  const title = (each) => (titles.get(each.kind) || { title: each.kind }).title;
  const save = (each, change) =>
    patch(`/notifications/preferences/${each.id}`, change).then(
      () => told(t('saved')),
      (error) => told(problemText(error)),
    );
  const shown = (each) => {
    const box = h('input', {
      type: 'checkbox',
      checked: each.inApp,
      disabled: each.mandatory,
      'aria-label': `${title(each)}: ${t('me.inApp')}`,
    });
    box.addEventListener('change', () => save(each, { inApp: box.checked }));
    return box;
  };
  const mail = (each) => {
    const chosen = h(
      'select',
      { disabled: each.mandatory, 'aria-label': `${title(each)}: ${t('me.byMail')}` },
      MAILS.map((one) => h('option', { value: one, selected: one === each.mail }, word(one))),
    );
    chosen.addEventListener('change', () => save(each, { mail: chosen.value }));
    return chosen;
  };
  return rows(
    t('me.preferences'),
    [
      {
        title: t('me.kind'),
        cell: (each) => [title(each), h('span', { className: 'sub' }, (titles.get(each.kind) || {}).description)],
      },
      { title: t('me.inApp'), cell: shown },
      { title: t('me.byMail'), cell: mail },
    ],
    all,
  );
}

export async function page() {
  const found = filters(
    [
      select({
        name: 'read',
        label: t('state'),
        value: asked('read'),
        options: [
          ['', t('any')],
          ['false', t('me.unread')],
          ['true', t('me.read')],
        ],
      }),
    ],
    () => list.reload(),
  );
  const list = table({
    label: t('dash.notifications'),
    columns: columns(),
    load: (query) => get('/notifications', { ...query, ...found.values() }),
  });
  const [all, kinds] = await Promise.all([
    get('/notifications/preferences', { limit: 100 }),
    get('/notifications/kinds'),
    list.reload(),
  ]);
  const readAll = () => post('/notifications/read-all').then(again);
  return {
    title: t('dash.notifications'),
    content: [
      head(t('dash.notifications'), { actions: [action(t('me.readAll'), readAll)] }),
      found.root,
      list.root,
      card(t('me.preferences'), preferences(all.data, kinds)),
    ],
  };
}
