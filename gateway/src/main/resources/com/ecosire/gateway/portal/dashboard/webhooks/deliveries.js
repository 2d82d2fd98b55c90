import { t } from '../../i18n.js';
import { get } from '../../parts/api.js';
import { asked, filters } from '../../parts/filters.js';
import { line, select } from '../../parts/input.js';
import { head, word } from '../../parts/show.js';
import { deliveryTable } from './table.js';

export async function page() {
  const endpoints = (await get('/webhooks/endpoints', { limit: 100, total: false })).data;
  const any = ['', t('any')];
  const named = (words) => [any, ...words.map((each) => [each, word(each)])];
  const found = filters(
    [
      select({
        name: 'status',
        label: t('state'),
        value: asked('status'),
        options: named(['pending', 'delivered', 'retrying', 'failed']),
      }),
      select({
        name: 'trigger',
        label: t('hooks.trigger'),
        value: asked('trigger'),
        options: named(['event', 'test', 'redelivery', 'replay']),
      }),
      select({
        name: 'endpointId',
        label: t('hooks.endpoint'),
        value: asked('endpointId'),
        options: [any, ...endpoints.map((each) => [each.id, each.url])],
      }),
      line({
        name: 'eventType',
        label: t('hooks.event'),
        type: 'search',
        value: asked('eventType'),
        placeholder: 'invoice.paid',
      }),
    ],
    () => list.reload(),
  );
  const list = deliveryTable(found.values, new Map(endpoints.map((each) => [each.id, each.url])));
  await list.reload();
  return {
    title: t('dash.deliveries'),
    content: [head(t('dash.deliveries'), { lead: t('hooks.deliveriesLead') }), found.root, list.root],
  };
}
