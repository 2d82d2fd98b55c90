import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { again } from '../../router.js';
import { get, post } from '../../parts/api.js';
import { asked, filters } from '../../parts/filters.js';
import { line, select } from '../../parts/input.js';
import { action, at, badge, card, head, word } from '../../parts/show.js';
import { table } from '../../parts/table.js';
import { told } from '../../parts/toast.js';
import { may } from '../../parts/who.js';
import { invoiceColumns, paymentColumns } from './invoices.js';
import { methodColumns } from './methods.js';
import { newPrice, prices } from './prices.js';
import { subscriptionColumns } from './subscriptions.js';

/** There are many lists on the page. */
const ROWS = 10;

const STATES = {
  subscriptions: ['active', 'trialing', 'past_due', 'unpaid', 'paused', 'canceled'],
  invoices: ['open', 'paid', 'uncollectible', 'void'],
};

const stateField = (list) =>
  select({
    name: list,
    label: t(`bill.${list}State`),
    value: asked(list),
    options: [['', t('any')], ...STATES[list].map((each) => [each, word(each)])],
  });

async function replay(each) {
  const event = await post(`/billing/events/${encodeURIComponent(each.id)}/replay`);
  await again();
  told(t(event.status === 'failed' ? 'bill.stillFailing' : 'bill.handled'));
}

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
    load: (query) => get('/billing/events', { ...query, limit: ROWS }),
  });

/** A list with who its rows belong to. */
const listed = (title, columns, path, wanted = () => ({})) =>
  table({
    label: t(title),
    columns,
    load: (query) => get(path, { ...query, limit: ROWS, ...wanted(), include: 'contact' }),
  });

export async function page() {
  const found = filters(
    [
      stateField('subscriptions'),
      stateField('invoices'),
      line({ name: 'search', label: t('bill.searchInvoices'), type: 'search', value: asked('search') }),
    ],
    () => Promise.all([subscriptions.reload(), invoices.reload()]),
  );
  const subscriptions = listed('bill.subscriptions', subscriptionColumns(false), '/billing/subscriptions', () => ({
    status: found.values().subscriptions,
  }));
  const invoices = listed('bill.invoices', invoiceColumns(false), '/billing/invoices', () => ({
    status: found.values().invoices,
    search: found.values().search,
  }));
  const sells = may('billing', 'admin');
  const shown = [
    ['bill.subscriptions', subscriptions],
    ['bill.invoices', invoices],
    may('payments', 'read') && ['bill.payments', listed('bill.payments', paymentColumns(), '/payments')],
    ['bill.methods', listed('bill.methods', methodColumns(false), '/billing/payment-methods')],
    ['bill.prices', prices()],
    sells && ['bill.events', events()],
  ].filter(Boolean);
  await Promise.all(shown.map(([, list]) => list.reload()));
  return {
    title: t('dash.billing'),
    content: [
      head(t('dash.billing'), { lead: t('bill.lead'), actions: [sells && action(t('bill.createPrice'), newPrice)] }),
      found.root,
      shown.map(([title, list]) => card(t(title), list.root)),
    ],
  };
}
