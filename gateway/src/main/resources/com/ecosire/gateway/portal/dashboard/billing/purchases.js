// What the reader has bought, whichever roles it has: mails of purchases lead here.
import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { get, post } from '../../parts/api.js';
import { action, badge, bytes, card, head, when } from '../../parts/show.js';
import { nothing, rows, table } from '../../parts/table.js';
import { invoiceColumns, subscriptionColumns } from './billing.js';

/** A link holds for minutes, so each is made when it is asked for. */
async function fetchFile(each) {
  const link = await post(`/downloads/grants/${each.grantId}/link`, {});
  location.assign(link.url);
}

const downloads = () =>
  table({
    label: t('buy.downloads'),
    columns: [
      {
        title: t('bill.product'),
        cell: (each) => [each.productName, h('span', { className: 'sub' }, each.version)],
      },
      { title: t('buy.size'), kind: 'number', cell: (each) => bytes(each.size) },
      { title: t('buy.published'), cell: (each) => when(each.publishedAt) },
      {
        title: t('buy.left'),
        kind: 'number',
        cell: (each) => (each.downloadsLeft === null ? '∞' : number(each.downloadsLeft)),
      },
      { title: t('actions'), cell: (each) => action(t('buy.download'), () => fetchFile(each), 'small') },
    ],
    load: (query) => get('/downloads', query),
  });

const licenseColumns = () => [
  { title: t('bill.product'), cell: (each) => each.productName },
  { title: t('state'), cell: (each) => badge(each.status) },
  { title: t('lic.expires'), cell: (each) => when(each.expiresAt, t('never')) },
];

const shown = (title, columns, entries) =>
  card(title, entries.length ? rows(title, columns, entries) : nothing(t('table.empty')));

export async function page() {
  const files = downloads();
  const [own] = await Promise.all([get('/portal/billing'), files.reload()]);
  return {
    title: t('dash.purchases'),
    content: [
      head(t('dash.purchases'), { lead: t('buy.lead') }),
      card(t('buy.downloads'), files.root),
      shown(t('buy.licenses'), licenseColumns(), own.licenses),
      shown(t('bill.subscriptions'), subscriptionColumns(true), own.subscriptions),
      shown(t('bill.invoices'), invoiceColumns(), own.invoices),
    ],
  };
}
