// What products cost at Stripe. An amount never changes: there is another price, and the old one is no longer sold.
import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { again } from '../../router.js';
import { get, patch, post } from '../../parts/api.js';
import { formDialog } from '../../parts/dialog.js';
import { given } from '../../parts/form.js';
import { line, select } from '../../parts/input.js';
import { pick } from '../../parts/pick.js';
import { action, badge, word } from '../../parts/show.js';
import { table } from '../../parts/table.js';
import { told } from '../../parts/toast.js';
import { may } from '../../parts/who.js';
import { amountLine, minor } from './amounts.js';
import { rate } from './subscriptions.js';

/** A field for a product, by its name or SKU. */
export const productField = (told) =>
  pick({
    name: 'productId',
    label: t('bill.product'),
    hint: t('bill.productHint'),
    required: true,
    ...told,
    find: async (search) => {
      const found = await get('/products', { search, limit: 10, status: 'active', total: false });
      return found.data.map((each) => [each.id, `${each.name} (${each.sku})`]);
    },
  });

/** Asks for a price of a product. */
export function newPrice() {
  formDialog({
    title: t('bill.newPriceTitle'),
    lead: t('bill.newPriceLead'),
    parts: [
      productField(),
      amountLine({ name: 'unitAmount', label: t('bill.amount'), required: true }),
      line({ name: 'currency', label: t('bill.currency'), value: 'USD', most: 3, required: true }),
      select({
        name: 'interval',
        label: t('bill.interval'),
        options: ['month', 'year', 'one_time'].map((each) => [each, word(each)]),
      }),
      line({ name: 'trialDays', label: t('bill.trial'), type: 'number', optional: true }),
      line({ name: 'nickname', label: t('bill.nickname'), most: 80, optional: true }),
    ],
    submit: t('bill.createPrice'),
    send: ({ unitAmount, currency, ...values }) =>
      post('/billing/prices', {
        ...given(values),
        currency: currency.toLowerCase(),
        unitAmount: minor(unitAmount, currency, 'unitAmount'),
      }),
    done: async () => {
      await again();
      told(t('bill.priceMade'));
    },
  });
}

const turn = (each) => patch(`/billing/prices/${each.id}`, { active: !each.active }).then(again);

export const prices = () =>
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
      { title: t('bill.amount'), kind: 'number', cell: (each) => rate(each.unitAmount, each) },
      { title: t('bill.trial'), kind: 'number', cell: (each) => number(each.trialDays) },
      { title: t('state'), cell: (each) => badge(each.active ? 'active' : 'disabled') },
      may('billing', 'admin') && {
        title: t('actions'),
        cell: (each) => action(t(each.active ? 'bill.stopSelling' : 'bill.sellAgain'), () => turn(each), 'small'),
      },
    ].filter(Boolean),
    load: (query) => get('/billing/prices', { ...query, include: 'product' }),
  });
