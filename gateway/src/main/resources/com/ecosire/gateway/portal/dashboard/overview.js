import { h } from '../dom.js';
import { number, t } from '../i18n.js';
import { get } from '../parts/api.js';
import { chart, gauge } from '../parts/chart.js';
import { DAY } from '../parts/periods.js';
import { card, day, figures, head, percent, when } from '../parts/show.js';
import { me, may } from '../parts/who.js';
import { deliveryChart } from './webhooks/pictures.js';

/** What roles do not allow is left out instead of refused. */
const ifMay = (module, load) => (may(module, 'read') ? load() : null);

function calls(usage) {
  return chart({
    label: t('over.calls'),
    series: [
      { name: t('over.answered'), colour: 'accent' },
      { name: t('over.errors'), colour: 'bad' },
    ],
    points: usage.perDay.map((each) => ({ label: day(each.date), values: [each.calls - each.errors, each.errors] })),
  });
}

function steps(keys, endpoints) {
  const all = [
    [keys && keys.data.length > 0, '/dashboard/api-keys', t('over.stepKey')],
    [keys && keys.data.some((each) => each.lastUsedAt), '/explorer/contacts.list', t('over.stepCall')],
    [endpoints && endpoints.data.length > 0, '/dashboard/webhooks', t('over.stepWebhook')],
  ];
  return all.every(([done]) => done)
    ? null
    : card(
        t('over.steps'),
        h(
          'ol',
          { className: 'todo' },
          all.map(([done, href, text]) =>
            h(
              'li',
              { className: done ? 'done' : '' },
              h('a', { href }, text),
              done && h('span', { className: 'unseen' }, t('over.done')),
            ),
          ),
        ),
      );
}

function recent(notifications) {
  return card(
    t('dash.notifications'),
    notifications.data.length
      ? h(
          'ul',
          { className: 'feed' },
          notifications.data.map((each) =>
            h(
              'li',
              {},
              h('strong', {}, each.title),
              h('span', {}, each.body),
              h('span', { className: 'hint' }, when(each.createdAt)),
            ),
          ),
        )
      : h('p', { className: 'hint' }, t('over.quiet')),
  );
}

export async function page() {
  const id = me().organizationId;
  const from = new Date(Date.now() - 13 * DAY).toISOString().slice(0, 10);
  const [usage, keys, summary, endpoints, statistics, notifications] = await Promise.all([
    ifMay('organizations', () => get(`/organizations/${id}/usage`, { from })),
    ifMay('api-keys', () => get('/api-keys', { limit: 5, sortBy: 'lastUsedAt' })),
    ifMay('api-keys', () => get('/api-keys/usage-summary', { from })),
    ifMay('webhooks', () => get('/webhooks/endpoints', { limit: 5 })),
    ifMay('webhooks', () => get('/webhooks/statistics', { from: `${from}T00:00:00Z` })),
    get('/notifications', { limit: 4, total: false }),
  ]);
  return {
    title: t('dash.overview'),
    content: [
      head(t('over.hello', { name: me().name }), { lead: t('over.lead') }),
      figures([
        usage && [
          t('over.today'),
          number(usage.calls.used),
          usage.calls.limit !== null &&
            t('gauge.of', { used: number(usage.calls.used), limit: number(usage.calls.limit) }),
        ],
        summary && [
          t('over.errorRate'),
          percent(summary.errorRate),
          t('over.ofKeys', { count: number(summary.requests) }),
        ],
        statistics && [
          t('over.success'),
          statistics.successRate === null ? '—' : percent(statistics.successRate),
          t('over.ofDeliveries', { count: number(statistics.deliveries) }),
        ],
        statistics && [
          t('over.latency'),
          statistics.p95Ms === null ? '—' : `${number(statistics.p95Ms)} ms`,
          t('over.p95'),
        ],
      ]),
      steps(keys, endpoints),
      h('div', { className: 'columns' }, [
        usage && card(null, calls(usage)),
        statistics && card(null, deliveryChart(statistics)),
      ]),
      h('div', { className: 'columns' }, [
        usage &&
          card(t('over.plan'), [
            gauge(t('usage.calls'), usage.calls.used, usage.calls.limit),
            gauge(t('usage.keys'), usage.apiKeys.used, usage.apiKeys.limit),
            gauge(t('usage.endpoints'), usage.webhookEndpoints.used, usage.webhookEndpoints.limit),
            gauge(t('usage.seats'), usage.seats.used, usage.seats.limit),
            h('p', {}, h('a', { href: '/dashboard/usage' }, t('over.more'))),
          ]),
        recent(notifications),
      ]),
    ],
  };
}
