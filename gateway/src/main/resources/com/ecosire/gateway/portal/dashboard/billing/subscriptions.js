// Subscriptions, and what those who pay for them and those who sell them can do.
import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { again } from '../../router.js';
import { get, post } from '../../parts/api.js';
import { confirm, formDialog } from '../../parts/dialog.js';
import { check, line, select, text } from '../../parts/input.js';
import { problemText } from '../../parts/problem.js';
import { action, at, badge, full, money, word } from '../../parts/show.js';
import { told } from '../../parts/toast.js';
import { may } from '../../parts/who.js';

const OVER = ['canceled', 'incomplete_expired'];
const GOOD = ['active', 'trialing'];

/** Whether somebody pays for it, or will. */
export const runs = (subscription) => !OVER.includes(subscription.status);

/** So long after the last key a change is worked out. */
const PAUSE = 300;

async function done(key) {
  await again();
  told(t(key));
}

function cancel(subscription, own) {
  confirm({
    title: t('bill.cancelTitle'),
    lead: t('bill.cancelLead', { date: full(subscription.currentPeriodEnd) }),
    parts: [
      // Only the seller may end it before what is paid is over.
      !own && check({ name: 'atPeriodEnd', label: t('bill.atPeriodEnd'), value: true }),
      text({ name: 'reason', label: t('bill.reason'), optional: true }),
    ],
    submit: t('bill.cancel'),
    send: (values) => post(`/billing/subscriptions/${subscription.id}/cancel`, values),
    done: () => done('bill.cancelled'),
  });
}

const resume = (subscription) =>
  post(`/billing/subscriptions/${subscription.id}/resume`).then(() => done('bill.resumed'));

/** An amount with how often it is paid. */
export const rate = (amount, { currency, interval, intervalCount = 1 }) =>
  interval === 'one_time'
    ? money(amount, currency)
    : `${money(amount, currency)} / ${intervalCount > 1 ? `${intervalCount} × ` : ''}${word(interval)}`;

const named = (price) =>
  [price.product ? price.product.name : price.productId, price.nickname, rate(price.unitAmount, price)]
    .filter(Boolean)
    .join(' · ');

/** What a change would cost, as long as it is only thought of. */
function preview(subscription, fields) {
  const place = h('div', { className: 'notice', role: 'status', hidden: true });
  const values = () => Object.fromEntries(fields.map((each) => [each.name, each.value()]));
  const show = async () => {
    const wanted = values();
    place.hidden = !wanted.priceId;
    if (!wanted.priceId) {
      return;
    }
    try {
      const told = await get(`/billing/subscriptions/${subscription.id}/preview-change`, wanted);
      const sum = (amount) => money(amount, told.currency);
      place.replaceChildren(
        h('p', {}, t('bill.dueNow', { amount: sum(told.amountDueNow) })),
        h('p', {}, t('bill.dueNext', { amount: sum(told.nextInvoiceTotal), date: full(told.nextInvoiceAt) })),
      );
    } catch (error) {
      const [detail] = error.details || [];
      place.replaceChildren(h('p', {}, problemText(detail || error)));
    }
  };
  let waiting;
  fields.forEach((each) =>
    each.control.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(show, PAUSE);
    }),
  );
  return place;
}

async function changePlan(subscription) {
  const prices = await get('/billing/prices', {
    active: true,
    currency: subscription.currency,
    include: 'product',
    limit: 100,
  });
  const offered = prices.data.filter((each) => each.interval !== 'one_time');
  const fields = [
    select({
      name: 'priceId',
      label: t('bill.newPrice'),
      required: true,
      options: [['', t('bill.choosePrice')], ...offered.map((each) => [each.id, named(each)])],
    }),
    line({ name: 'quantity', label: t('bill.quantity'), type: 'number', value: subscription.items[0]?.quantity ?? 1 }),
    select({
      name: 'proration',
      label: t('bill.proration'),
      options: ['create_prorations', 'always_invoice', 'none'].map((each) => [each, t(`bill.proration.${each}`)]),
    }),
  ];
  formDialog({
    title: t('bill.changeTitle'),
    lead: t('bill.changeLead', { amount: rate(subscription.amount, subscription) }),
    parts: [...fields, preview(subscription, fields)],
    submit: t('bill.changePlan'),
    send: (values) => post(`/billing/subscriptions/${subscription.id}/change-plan`, values),
    done: () => done('bill.changed'),
  });
}

function tools(each, own) {
  if (!(own || may('billing', 'write')) || !runs(each)) {
    return '—';
  }
  return h('div', { className: 'buttons tools' }, [
    // Prices are not shown to whoever only buys; Stripe's page offers them those that may be changed to.
    !own && GOOD.includes(each.status) && action(t('bill.changePlan'), () => changePlan(each), 'small'),
    (each.cancelAtPeriodEnd || each.status === 'paused') && action(t('bill.resume'), () => resume(each), 'small'),
    !each.cancelAtPeriodEnd && action(t('bill.quit'), () => cancel(each, own), 'small'),
  ]);
}

const item = (one) => `${one.productName || one.productId}${one.quantity > 1 ? ` × ${one.quantity}` : ''}`;

/** Whose a record is, for those who see those of others. */
export const customer = () => ({
  title: t('bill.customer'),
  cell: (each) => each.contact && [each.contact.name, h('span', { className: 'sub' }, each.contact.email)],
});

/** `own` ones can be cancelled by whoever pays for them. */
export const subscriptionColumns = (own) =>
  [
    {
      title: t('bill.subscription'),
      cell: (each) => [each.items.map(item).join(', ') || each.id, h('span', { className: 'sub' }, each.id)],
    },
    !own && customer(),
    {
      title: t('state'),
      cell: (each) => [
        badge(each.status),
        each.cancelAtPeriodEnd && h('span', { className: 'sub' }, t('bill.ends')),
        each.cancellationReason && h('span', { className: 'sub' }, each.cancellationReason),
      ],
    },
    { title: t('bill.amount'), kind: 'number', cell: (each) => rate(each.amount, each) },
    { title: t('bill.until'), cell: (each) => at(each.currentPeriodEnd) },
    { title: t('actions'), cell: (each) => tools(each, own) },
  ].filter(Boolean);
