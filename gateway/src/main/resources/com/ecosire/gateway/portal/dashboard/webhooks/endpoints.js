import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { get } from '../../parts/api.js';
import { asked, filters } from '../../parts/filters.js';
import { line, select } from '../../parts/input.js';
import { action, badge, card, figures, head, percent, when, word } from '../../parts/show.js';
import { nothing, table } from '../../parts/table.js';
import { may } from '../../parts/who.js';
import { create } from './actions.js';
import { deliveryChart } from './pictures.js';

const columns = (byEndpoint) => [
  {
    title: t('hooks.endpoint'),
    cell: (each) => [
      h('a', { href: `/dashboard/webhooks/${each.id}` }, each.url),
      each.description && h('span', { className: 'sub' }, each.description),
    ],
  },
  {
    title: t('state'),
    cell: (each) => [
      badge(each.status),
      each.disabledReason && h('span', { className: 'sub' }, word(each.disabledReason)),
    ],
  },
  {
    title: t('hooks.events'),
    kind: 'number',
    cell: (each) => (each.events.includes('*') ? t('any') : number(each.events.length)),
  },
  { title: t('hooks.arrived'), kind: 'number', cell: (each) => success(byEndpoint.get(each.id)) },
  {
    title: 'p95',
    kind: 'number',
    cell: (each) => (byEndpoint.get(each.id)?.p95Ms ? `${number(byEndpoint.get(each.id).p95Ms)} ms` : '—'),
  },
  { title: t('hooks.lastSuccess'), cell: (each) => when(each.lastSuccessAt, t('never')) },
];

function success(counts) {
  const all = counts ? counts.delivered + counts.failed : 0;
  return all ? percent(counts.delivered / all) : '—';
}

export async function page() {
  const statistics = await get('/webhooks/statistics');
  const making = () => (may('webhooks', 'admin') ? action(t('hooks.create'), create, 'primary') : null);
  const found = filters(
    [
      line({ name: 'search', label: t('search'), type: 'search', value: asked('search') }),
      select({
        name: 'status',
        label: t('state'),
        value: asked('status'),
        options: [['', t('any')], ...['enabled', 'disabled'].map((each) => [each, word(each)])],
      }),
    ],
    () => list.reload(),
  );
  const list = table({
    label: t('dash.webhooks'),
    columns: columns(new Map(statistics.perEndpoint.map((each) => [each.endpointId, each]))),
    load: (query) => get('/webhooks/endpoints', { ...query, ...found.values() }),
    empty: nothing(t('hooks.none'), ...[making()].filter(Boolean)),
  });
  await list.reload();
  return {
    title: t('dash.webhooks'),
    content: [
      head(t('dash.webhooks'), { lead: t('hooks.lead'), actions: [making()] }),
      figures([
        [t('dash.deliveries'), number(statistics.deliveries), t('hooks.days30')],
        [t('hooks.arrived'), statistics.successRate === null ? '—' : percent(statistics.successRate)],
        [t('hooks.waiting'), number(statistics.waiting)],
        [t('hooks.p95'), statistics.p95Ms === null ? '—' : `${number(statistics.p95Ms)} ms`],
      ]),
      statistics.perDay.length > 0 && card(null, deliveryChart(statistics)),
      found.root,
      list.root,
    ],
  };
}
