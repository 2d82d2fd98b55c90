// What the reader has bought, whichever roles it has: mails of purchases lead here.
import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { get, post } from '../../parts/api.js';
import { action, badge, bytes, card, full, head, money, when } from '../../parts/show.js';
import { nothing, rows, table } from '../../parts/table.js';
import { told } from '../../parts/toast.js';
import { invoiceColumns } from './invoices.js';
import { methodColumns } from './methods.js';
import { runs, subscriptionColumns } from './subscriptions.js';

/** A link holds for minutes, so each is made when it is asked for. */
async function fetchFile(each) {
  const link = await post(`/downloads/grants/${each.grantId}/link`, {});
  location.assign(link.url);
}

const sum = (each) =>
  each.sha256 && h('span', { className: 'sub' }, 'SHA-256 ', h('code', { className: 'hash' }, each.sha256));

const downloads = () =>
  table({
    label: t('buy.downloads'),
    columns: [
      {
        title: t('bill.product'),
        cell: (each) => [each.productName, h('span', { className: 'sub' }, each.version), sum(each)],
      },
      { title: t('buy.size'), kind: 'number', cell: (each) => (each.fileId ? bytes(each.size) : '—') },
      { title: t('buy.published'), cell: (each) => when(each.publishedAt) },
      {
        title: t('buy.left'),
        kind: 'number',
        cell: (each) => (each.downloadsLeft === null ? '∞' : number(each.downloadsLeft)),
      },
      {
        title: t('actions'),
        cell: (each) => (each.fileId ? action(t('buy.download'), () => fetchFile(each), 'small') : t('buy.notYet')),
      },
    ],
    load: (query) => get('/downloads', query),
  });

const licenseColumns = () => [
  {
    title: t('bill.product'),
    cell: (each) => h('a', { href: `/dashboard/licenses/${each.id}` }, each.productName),
  },
  { title: t('state'), cell: (each) => badge(each.status) },
  { title: t('lic.expires'), cell: (each) => when(each.expiresAt, t('never')) },
];

const shown = (title, columns, entries, ...before) =>
  card(title, before, entries.length ? rows(title, columns, entries) : nothing(t('table.empty')));

/** Stripe's own page of the reader, with cards, addresses and plans. */
async function manage() {
  try {
    location.assign((await post('/billing/portal-session', { returnUrl: location.href })).url);
  } catch (error) {
    if (error.status !== 404) {
      throw error;
    }
    told(t('buy.noCustomer'));
  }
}

const next = (payment) =>
  payment &&
  h(
    'p',
    { className: 'hint' },
    t('buy.next', { amount: money(payment.amount, payment.currency), date: full(payment.at) }),
  );

export async function page() {
  const files = downloads();
  const [own] = await Promise.all([get('/portal/billing'), files.reload()]);
  return {
    title: t('dash.purchases'),
    content: [
      head(t('dash.purchases'), {
        lead: t('buy.lead'),
        actions: [own.contactId && action(t('buy.manage'), manage)],
      }),
      card(t('buy.downloads'), files.root),
      shown(t('buy.licenses'), licenseColumns(), own.licenses),
      shown(t('bill.subscriptions'), subscriptionColumns(true), own.subscriptions, next(own.nextPayment)),
      shown(t('bill.invoices'), invoiceColumns(true), own.invoices),
      shown(t('bill.methods'), methodColumns(true, own.subscriptions.some(runs)), own.paymentMethods),
    ],
  };
}
