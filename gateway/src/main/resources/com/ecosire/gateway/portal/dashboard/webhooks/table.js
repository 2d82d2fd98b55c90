import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { get } from '../../parts/api.js';
import { at, badge, milliseconds, statusCode, word } from '../../parts/show.js';
import { table } from '../../parts/table.js';

const columns = (endpoints) => [
  {
    title: t('hooks.event'),
    cell: (each) => [
      h('a', { href: `/dashboard/deliveries/${each.id}` }, each.eventType),
      h('span', { className: 'sub' }, word(each.trigger)),
    ],
  },
  { title: t('state'), cell: (each) => badge(each.status) },
  endpoints && { title: t('hooks.endpoint'), cell: (each) => endpoints.get(each.endpointId) || each.requestUrl },
  { title: t('hooks.answer'), cell: (each) => (each.attemptCount ? statusCode(each.responseStatus) : '—') },
  { title: t('hooks.attempts'), kind: 'number', cell: (each) => number(each.attemptCount) },
  { title: t('hooks.duration'), kind: 'number', cell: (each) => milliseconds(each.durationMs) },
  { title: t('hooks.at'), cell: (each) => at(each.createdAt) },
];

/** Deliveries; the endpoint is told where there may be several. */
export const deliveryTable = (wanted, endpoints) =>
  table({
    label: t('dash.deliveries'),
    columns: columns(endpoints).filter(Boolean),
    load: (query) => get('/webhooks/deliveries', { ...query, ...wanted() }),
  });
