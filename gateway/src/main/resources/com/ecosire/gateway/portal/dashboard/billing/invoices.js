// Invoices that Stripe has made, and payments with what was given back of them.
import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { again } from '../../router.js';
import { download, post } from '../../parts/api.js';
import { confirm } from '../../parts/dialog.js';
import { text } from '../../parts/input.js';
import { action, at, badge, money } from '../../parts/show.js';
import { told } from '../../parts/toast.js';
import { may } from '../../parts/who.js';
import { amountLine, minor } from './amounts.js';
import { customer } from './subscriptions.js';

const pdf = (each) => download(`/billing/invoices/${each.id}/pdf`);

/** What Stripe calls due stays so when it was paid. */
const open = (each) => (each.status === 'open' ? Math.max(0, each.amountDue - each.amountPaid) : 0);

const name = (each) => h('span', { className: 'whole' }, each.number || each.id);

export const invoiceColumns = (own) =>
  [
    {
      title: t('bill.invoice'),
      cell: (each) =>
        each.hostedUrl ? h('a', { href: each.hostedUrl, target: '_blank', rel: 'noopener' }, name(each)) : name(each),
    },
    !own && customer(),
    { title: t('state'), cell: (each) => badge(each.status) },
    { title: t('bill.amount'), kind: 'number', cell: (each) => money(each.total, each.currency) },
    { title: t('bill.due'), kind: 'number', cell: (each) => money(open(each), each.currency) },
    { title: t('createdAt'), cell: (each) => at(each.createdAt) },
    {
      title: t('actions'),
      cell: (each) => (each.status === 'draft' ? '—' : action('PDF', () => pdf(each), 'small')),
    },
  ].filter(Boolean);

const left = (payment) => payment.amount - payment.amountRefunded;

function refund(payment) {
  confirm({
    title: t('bill.refundTitle', { reference: payment.reference }),
    lead: t('bill.refundLead', { amount: money(left(payment), payment.currency) }),
    parts: [
      amountLine({ name: 'amount', label: t('bill.refundAmount'), hint: t('bill.refundAll'), optional: true }),
      text({ name: 'reason', label: t('bill.reason'), required: true }),
    ],
    submit: t('bill.refund'),
    send: ({ amount, reason }) =>
      post(`/payments/${payment.id}/refund`, {
        reason,
        ...(amount !== null && { amount: minor(amount, payment.currency) }),
      }),
    done: async (made) => {
      await again();
      told(t(made.status === 'pending' ? 'bill.refundPending' : 'bill.refundDone'));
    },
  });
}

const returns = (each) => may('payments', 'write') && each.status === 'posted' && left(each) > 0;

export const paymentColumns = () => [
  { title: t('bill.payment'), cell: (each) => h('span', { className: 'whole' }, each.reference) },
  customer(),
  {
    title: t('state'),
    cell: (each) => [badge(each.status), each.failureReason && h('span', { className: 'sub' }, each.failureReason)],
  },
  { title: t('bill.amount'), kind: 'number', cell: (each) => money(each.amount, each.currency) },
  { title: t('bill.refunded'), kind: 'number', cell: (each) => money(each.amountRefunded, each.currency) },
  { title: t('bill.paidAt'), cell: (each) => at(each.paidAt) },
  {
    title: t('actions'),
    cell: (each) => (returns(each) ? action(t('bill.refund'), () => refund(each), 'small') : '—'),
  },
];
