import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { again } from '../../router.js';
import { get } from '../../parts/api.js';
import { countdown } from '../../parts/countdown.js';
import { action, at, badge, card, facts, head, milliseconds, statusCode, word } from '../../parts/show.js';
import { may } from '../../parts/who.js';
import { codeBlock } from '../../code.js';
import { redeliver } from './actions.js';

/** As long as something is under way the page looks again by itself. */
const PAUSE = 2000;

const headerText = (headers) =>
  Object.entries(headers || {})
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function attempt(each) {
  return h('li', {}, [
    facts([
      [t('hooks.attempt', { number: each.number }), at(each.at)],
      [t('hooks.answer'), [statusCode(each.responseStatus), each.error && ` ${each.error}`]],
      [t('hooks.duration'), milliseconds(each.durationMs)],
    ]),
    (each.responseBody || headerText(each.responseHeaders)) &&
      h(
        'details',
        {},
        h('summary', {}, t('hooks.answered')),
        codeBlock(
          [headerText(each.responseHeaders), each.responseBody].filter(Boolean).join('\n\n'),
          'text',
          t('hooks.answer'),
        ).root,
      ),
  ]);
}

function request(delivery) {
  return card(t('hooks.request'), [
    h('p', {}, h('code', {}, `POST ${delivery.requestUrl || ''}`)),
    codeBlock(headerText(delivery.requestHeaders), 'text', t('hooks.headers')).root,
    codeBlock(pretty(delivery.requestBody || ''), 'json', t('hooks.body')).root,
  ]);
}

function watch(delivery, root) {
  const soon = delivery.nextAttemptAt && Date.parse(delivery.nextAttemptAt) - Date.now() < 15000;
  if (delivery.status === 'pending' || (delivery.status === 'retrying' && soon)) {
    setTimeout(() => root.isConnected && !document.querySelector('dialog[open]') && again(), PAUSE);
  }
}

export async function page(id) {
  const delivery = await get(`/webhooks/deliveries/${id}`, { include: 'endpoint' });
  const title = head(delivery.eventType, {
    crumbs: [['/dashboard/deliveries', t('dash.deliveries')]],
    actions: [may('webhooks', 'admin') && action(t('hooks.redeliver'), () => redeliver(delivery), 'primary')],
    mark: badge(delivery.status),
  });
  watch(delivery, title);
  return {
    title: delivery.eventType,
    content: [
      title,
      delivery.status === 'retrying' &&
        delivery.nextAttemptAt &&
        h('p', { className: 'notice warn' }, t('hooks.nextAttempt'), ' ', countdown(delivery.nextAttemptAt)),
      card(
        null,
        facts([
          [
            t('hooks.endpoint'),
            h(
              'a',
              { href: `/dashboard/webhooks/${delivery.endpointId}` },
              delivery.endpoint ? delivery.endpoint.url : delivery.requestUrl,
            ),
          ],
          [t('hooks.trigger'), word(delivery.trigger)],
          [t('hooks.deliveryId'), h('code', {}, delivery.id)],
          [t('hooks.eventId'), h('code', {}, delivery.eventId)],
          [t('hooks.at'), at(delivery.createdAt)],
          delivery.deliveredAt && [t('hooks.deliveredAt'), at(delivery.deliveredAt)],
        ]),
      ),
      card(
        t('hooks.attempts'),
        delivery.attempts.length
          ? h('ol', { className: 'attempts' }, delivery.attempts.map(attempt))
          : h('p', { className: 'hint' }, t('hooks.noAttempt')),
      ),
      request(delivery),
    ],
  };
}
