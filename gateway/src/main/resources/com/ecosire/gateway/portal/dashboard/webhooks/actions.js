// What can be done with an endpoint and its deliveries.
import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { again, go } from '../../router.js';
import { events } from '../../catalog.js';
import { patch, post, remove } from '../../parts/api.js';
import { confirm, formDialog } from '../../parts/dialog.js';
import { changed, given } from '../../parts/form.js';
import { check, moment, select } from '../../parts/input.js';
import { DAY, MINUTE } from '../../parts/periods.js';
import { showOnce } from '../../parts/secret.js';
import { told } from '../../parts/toast.js';
import { endpointFields, headersOf } from './fields.js';
import { showReplay } from './replay.js';

const reveal = (secret, closed) =>
  showOnce(
    {
      title: t('hooks.secret'),
      lead: t('hooks.secretLead'),
      label: t('hooks.secret'),
      value: secret,
      more: h('p', { className: 'hint' }, h('a', { href: '/guides/webhooks' }, t('hooks.howToVerify'))),
    },
    closed,
  );

export async function create() {
  formDialog({
    title: t('hooks.create'),
    parts: await endpointFields(),
    submit: t('hooks.create'),
    send: ({ headers, ...values }) =>
      post('/webhooks/endpoints', { ...given(values), headers: headersOf(headers), events: values.events }),
    done: (made) => reveal(made.secret, () => go(`/dashboard/webhooks/${made.id}`)),
  });
}

export async function edit(endpoint) {
  formDialog({
    title: t('hooks.edit'),
    parts: await endpointFields(endpoint),
    submit: t('save'),
    send: ({ headers, ...values }) =>
      patch(`/webhooks/endpoints/${endpoint.id}`, changed({ ...values, headers: headersOf(headers) }, endpoint)),
    done: () => again(),
  });
}

export function rotateSecret(endpoint) {
  confirm({
    title: t('hooks.rotate'),
    lead: t('hooks.rotateLead'),
    danger: false,
    parts: [check({ name: 'endOldNow', label: t('hooks.endOldNow'), hint: t('hooks.endOldNowHint') })],
    submit: t('hooks.rotate'),
    send: (values) => post(`/webhooks/endpoints/${endpoint.id}/rotate-secret`, values),
    done: (answer) => reveal(answer.secret, again),
  });
}

export async function sendTest(endpoint) {
  const all = await events();
  const known = endpoint.events.find((each) => all.some((one) => one.event === each));
  formDialog({
    title: t('hooks.test'),
    lead: t('hooks.testLead'),
    parts: [
      select({
        name: 'event',
        label: t('hooks.event'),
        value: known,
        options: all.map((each) => [each.event, each.event]),
      }),
    ],
    submit: t('hooks.sendTest'),
    send: (values) => post(`/webhooks/endpoints/${endpoint.id}/test`, values),
    done: (delivery) => go(`/dashboard/deliveries/${delivery.id}`),
  });
}

export async function replay(endpoint) {
  const now = new Date();
  // Fields of moments have no seconds: what happened in this minute is meant too.
  const end = new Date(now.getTime() + MINUTE);
  formDialog({
    title: t('hooks.replay'),
    lead: t('hooks.replayLead'),
    parts: [
      moment({ name: 'from', label: t('hooks.from'), required: true, value: new Date(now - DAY).toISOString() }),
      moment({ name: 'to', label: t('hooks.to'), required: true, value: end.toISOString() }),
      check({ name: 'onlyFailed', label: t('hooks.onlyFailed'), value: true }),
    ],
    submit: t('hooks.replay'),
    send: (values) => post(`/webhooks/endpoints/${endpoint.id}/replay`, values),
    done: (answer) => showReplay(endpoint, answer.queued, now),
  });
}

export async function turn(endpoint, on) {
  await post(`/webhooks/endpoints/${endpoint.id}/${on ? 'enable' : 'disable'}`);
  await again();
  told(t(on ? 'hooks.enabled' : 'hooks.disabled'));
}

export function discard(endpoint) {
  confirm({
    title: t('hooks.delete'),
    lead: t('hooks.deleteLead', { url: endpoint.url }),
    submit: t('delete'),
    send: () => remove(`/webhooks/endpoints/${endpoint.id}`),
    done: () => go('/dashboard/webhooks'),
  });
}

export async function redeliver(delivery) {
  const made = await post(`/webhooks/deliveries/${delivery.id}/redeliver`);
  await go(`/dashboard/deliveries/${made.id}`);
}
