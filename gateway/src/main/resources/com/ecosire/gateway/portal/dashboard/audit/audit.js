import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { modules } from '../../catalog.js';
import { download, get, post } from '../../parts/api.js';
import { dialog } from '../../parts/dialog.js';
import { asked, filters } from '../../parts/filters.js';
import { line, select } from '../../parts/input.js';
import { action, at, badge, head, word } from '../../parts/show.js';
import { table } from '../../parts/table.js';
import { may } from '../../parts/who.js';

const columns = () => [
  {
    title: t('audit.action'),
    cell: (each) => [
      h('a', { href: `/dashboard/audit/${each.id}` }, each.action),
      each.resourceName && h('span', { className: 'sub' }, each.resourceName),
    ],
  },
  { title: t('audit.actor'), cell: (each) => [each.actorName, h('span', { className: 'sub' }, word(each.actorType))] },
  { title: t('audit.outcome'), cell: (each) => badge(each.outcome) },
  { title: t('audit.address'), cell: (each) => each.ip },
  { title: t('audit.at'), cell: (each) => at(each.occurredAt) },
];

/** Whether nobody has changed what was written down. */
async function verify() {
  const answer = await post('/audit/verify');
  dialog(t('audit.verify'), () => [
    h(
      'p',
      { className: `notice ${answer.valid ? 'good' : 'bad'}` },
      t(answer.valid ? 'audit.intact' : 'audit.broken', { count: number(answer.checked) }),
    ),
  ]);
}

async function fields() {
  const any = ['', t('any')];
  const all = await modules();
  return [
    line({ name: 'search', label: t('search'), type: 'search', value: asked('search') }),
    line({ name: 'requestId', label: t('audit.requestId'), type: 'search', value: asked('requestId') }),
    select({
      name: 'module',
      label: t('audit.module'),
      value: asked('module'),
      options: [any, ...all.map((each) => [each.name, each.name])],
    }),
    select({
      name: 'outcome',
      label: t('audit.outcome'),
      value: asked('outcome'),
      options: [any, ...['success', 'denied', 'failed'].map((each) => [each, word(each)])],
    }),
    select({
      name: 'actorType',
      label: t('audit.actor'),
      value: asked('actorType'),
      options: [any, ...['user', 'api_key', 'system', 'anonymous'].map((each) => [each, word(each)])],
    }),
  ];
}

export async function page() {
  const found = filters(await fields(), () => list.reload());
  const list = table({
    label: t('dash.audit'),
    columns: columns(),
    load: (query) => get('/audit/entries', { ...query, ...found.values() }),
  });
  await list.reload();
  const save = () => download('/audit/export', { format: 'csv', module: found.values().module });
  return {
    title: t('dash.audit'),
    content: [
      head(t('dash.audit'), {
        lead: t('audit.lead'),
        actions: may('audit', 'admin') ? [action(t('audit.verify'), verify), action(t('audit.export'), save)] : [],
      }),
      found.root,
      list.root,
    ],
  };
}
