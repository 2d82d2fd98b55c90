import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { get } from '../../parts/api.js';
import { bars } from '../../parts/chart.js';
import { countdown } from '../../parts/countdown.js';
import { action, at, badge, card, facts, figures, head, percent, when, word } from '../../parts/show.js';
import { may } from '../../parts/who.js';
import { discard, edit, replay, rotateSecret, sendTest, turn } from './actions.js';
import { deliveryChart } from './pictures.js';
import { deliveryTable } from './table.js';

function actions(endpoint) {
  const on = endpoint.status === 'enabled';
  return may('webhooks', 'admin')
    ? [
        action(t('hooks.test'), () => sendTest(endpoint), 'primary'),
        action(t('edit'), () => edit(endpoint)),
        action(t('hooks.replay'), () => replay(endpoint)),
        action(t(on ? 'hooks.turnOff' : 'hooks.turnOn'), () => turn(endpoint, !on)),
        action(t('delete'), () => discard(endpoint)),
      ]
    : [];
}

function secret(endpoint) {
  return card(
    t('hooks.secret'),
    h('p', {}, h('code', {}, `whsec_…${endpoint.secretHint || ''}`)),
    h('p', { className: 'hint' }, t('hooks.secretNote')),
    endpoint.previousSecretValidUntil &&
      h('p', { className: 'notice warn' }, t('hooks.overlap'), ' ', countdown(endpoint.previousSecretValidUntil)),
    may('webhooks', 'admin') && action(t('hooks.rotate'), () => rotateSecret(endpoint)),
  );
}

const about = (endpoint) =>
  card(
    t('hooks.about'),
    facts([
      [
        t('hooks.events'),
        endpoint.events.map((each) => h('span', { className: 'tag' }, each === '*' ? t('hooks.allEvents') : each)),
      ],
      Object.keys(endpoint.headers || {}).length > 0 && [
        t('hooks.headers'),
        Object.keys(endpoint.headers).map((each) => h('span', { className: 'tag' }, each)),
      ],
      [t('createdAt'), at(endpoint.createdAt)],
      [t('hooks.lastSuccess'), when(endpoint.lastSuccessAt, t('never'))],
      [t('hooks.lastFailure'), when(endpoint.lastFailureAt, t('never'))],
      [t('hooks.inARow'), number(endpoint.consecutiveFailures)],
    ]),
  );

export async function page(id) {
  const [endpoint, statistics] = await Promise.all([
    get(`/webhooks/endpoints/${id}`),
    get('/webhooks/statistics', { endpointId: id }),
  ]);
  const list = deliveryTable(() => ({ endpointId: id }));
  await list.reload();
  return {
    title: endpoint.url,
    content: [
      head(endpoint.url, {
        crumbs: [['/dashboard/webhooks', t('dash.webhooks')]],
        lead: endpoint.description,
        actions: actions(endpoint),
        mark: badge(endpoint.status),
      }),
      endpoint.disabledReason && h('p', { className: 'notice bad' }, word(endpoint.disabledReason)),
      figures([
        [t('dash.deliveries'), number(statistics.deliveries), t('hooks.days30')],
        [t('hooks.arrived'), statistics.successRate === null ? '—' : percent(statistics.successRate)],
        [t('hooks.p50'), statistics.p50Ms === null ? '—' : `${number(statistics.p50Ms)} ms`],
        [t('hooks.p95'), statistics.p95Ms === null ? '—' : `${number(statistics.p95Ms)} ms`],
      ]),
      statistics.perDay.length > 0 &&
        h('div', { className: 'columns' }, [
          card(null, deliveryChart(statistics)),
          card(
            t('hooks.perEvent'),
            bars(
              t('hooks.perEvent'),
              statistics.perEvent
                .filter((each) => each.delivered + each.failed > 0)
                .slice(0, 8)
                .map((each) => [each.event, each.delivered + each.failed, each.failed ? 'warn' : 'good']),
            ),
          ),
        ]),
      h('div', { className: 'columns' }, about(endpoint), secret(endpoint)),
      card(t('dash.deliveries'), list.root),
    ],
  };
}
