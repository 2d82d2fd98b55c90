import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { again } from '../../router.js';
import { download, get, post, remove } from '../../parts/api.js';
import { confirm } from '../../parts/dialog.js';
import { check, text } from '../../parts/input.js';
import { action, at, badge, card, head, money, word } from '../../parts/show.js';
import { table } from '../../parts/table.js';
import { may } from '../../parts/who.js';

function cancel(subscription, own) {
  confirm({
    title: t('bill.cancelTitle'),
    parts: [
      // Only the seller may end it before what is paid is over.
      !own && check({ name: 'atPeriodEnd', label: t('bill.atPeriodEnd'), value: true }),
      text({ name: 'reason', label: t('bill.reason'), optional: true }),
    ].filter(Boolean),
    submit: t('bill.cancel'),
    send: (values) => post(`/billing/subscriptions/${subscription.id}/cancel`, values),
    done: () => again(),
  });
}

function resume(subscription) {
  return post(`/billing/subscriptions/${subscription.id}/resume`).then(again);
}

function subscriptionTools(each, own) {
  if (!(own || may('billing', 'write')) || each.status === 'canceled') {
    return '—';
  }
  return each.cancelAtPeriodEnd
    ? action(t('bill.resume'), () => resume(each), 'small')
    : action(t('bill.cancel'), () => cancel(each, own), 'small');
}

/** `own` ones can be cancelled by whoever pays for them. */
export const subscriptionColumns = (own) => [
  {
    title: t('bill.subscription'),
    cell: (each) => [
      each.items.map((one) => one.productName || one.productId).join(', ') || each.id,
      h('span', { className: 'sub' }, each.id),
    ],
  },
  {
    title: t('state'),
    cell: (each) => [badge(each.status), each.cancelAtPeriodEnd && h('span', { className: 'sub' }, t('bill.ends'))],
  },
  {
    title: t('bill.amount'),
    kind: 'number',
    cell: (each) => `${money(each.amount, each.currency)} / ${word(each.interval)}`,
  },
  { title: t('bill.until'), cell: (each) => at(each.currentPeriodEnd) },
  { title: t('actions'), cell: (each) => subscriptionTools(each, own) },
];

const subscriptions = () =>
  table({
    label: t('bill.subscriptions'),
    columns: subscriptionColumns(false),
    load: (query) => get('/billing/subscriptions', query),
  });

const pdf = (each) => download(`/billing/invoices/${each.id}/pdf`);

export const invoiceColumns = () => [
  { title: t('bill.invoice'), cell: (each) => each.number || each.id },
  { title: t('state'), cell: (each) => badge(each.status) },
  { title: t('bill.amount'), kind: 'number', cell: (each) => money(each.total, each.currency) },
  { title: t('bill.due'), kind: 'number', cell: (each) => money(each.amountDue, each.currency) },
  { title: t('createdAt'), cell: (each) => at(each.createdAt) },
  { title: t('actions'), cell: (each) => action('PDF', () => pdf(each), 'small') },
];

const invoices = () =>
  table({
    label: t('bill.invoices'),
    columns: invoiceColumns(),
    load: (query) => get('/billing/invoices', query),
  });

function methodTools(each) {
  const done = (call) => () => call().then(again);
  return may('billing', 'write')
    ? h('div', { className: 'buttons tools' }, [
        !each.isDefault &&
          action(
            t('bill.makeDefault'),
            done(() => post(`/billing/payment-methods/${each.id}/default`)),
            'small',
          ),
        action(
          t('delete'),
          done(() => remove(`/billing/payment-methods/${each.id}`)),
          'small',
        ),
      ])
    : '—';
}

const methods = () =>
  table({
    label: t('bill.methods'),
    columns: [
      {
        title: t('bill.method'),
        cell: (each) => `${each.brand || word(each.kind)} ${each.last4 ? `···· ${each.last4}` : ''}`,
      },
      { title: t('bill.validUntil'), cell: (each) => (each.expMonth ? `${each.expMonth}/${each.expYear}` : '—') },
      { title: t('bill.default'), cell: (each) => t(each.isDefault ? 'yes' : 'no') },
      { title: t('actions'), cell: methodTools },
    ],
    load: (query) => get('/billing/payment-methods', query),
  });

const prices = () =>
  table({
    label: t('bill.prices'),
    columns: [
      {
        title: t('bill.product'),
        cell: (each) => [
          each.product ? each.product.name : each.productId,
          each.nickname && h('span', { className: 'sub' }, each.nickname),
        ],
      },
      { title: t('bill.amount'), kind: 'number', cell: (each) => money(each.unitAmount, each.currency) },
      { title: t('bill.interval'), cell: (each) => word(each.interval) },
      { title: t('bill.trial'), kind: 'number', cell: (each) => number(each.trialDays) },
      { title: t('state'), cell: (each) => badge(each.active ? 'active' : 'disabled') },
    ],
    load: (query) => get('/billing/prices', { ...query, include: 'product' }),
  });

const replay = (each) => post(`/billing/events/${encodeURIComponent(each.id)}/replay`).then(again);

/** What Stripe told, and what was made of it. */
const events = () =>
  table({
    label: t('bill.events'),
    columns: [
      { title: t('bill.event'), cell: (each) => [each.type, h('span', { className: 'sub' }, each.id)] },
      {
        title: t('state'),
        cell: (each) => [badge(each.status), each.lastError && h('span', { className: 'sub' }, each.lastError)],
      },
      { title: t('bill.received'), cell: (each) => at(each.receivedAt) },
      {
        title: t('actions'),
        cell: (each) => (each.status === 'failed' ? action(t('bill.replay'), () => replay(each), 'small') : '—'),
      },
    ],
    load: (query) => get('/billing/events', query),
  });

const PARTS = [
  ['bill.subscriptions', subscriptions, 'read'],
  ['bill.invoices', invoices, 'read'],
  ['bill.methods', methods, 'read'],
  ['bill.prices', prices, 'read'],
  ['bill.events', events, 'admin'],
];

export async function page() {
  const shown = PARTS.filter(([, , level]) => may('billing', level)).map(([title, make]) => [title, make()]);
  await Promise.all(shown.map(([, list]) => list.reload()));
  return {
    title: t('dash.billing'),
    content: [
      head(t('dash.billing'), { lead: t('bill.lead') }),
      shown.map(([title, list]) => card(t(title), list.root)),
    ],
  };
}
