// Saved payment methods: everybody looks after the own ones.
import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { again } from '../../router.js';
import { post, remove } from '../../parts/api.js';
import { confirm } from '../../parts/dialog.js';
import { action, word } from '../../parts/show.js';
import { told } from '../../parts/toast.js';
import { customer } from './subscriptions.js';

/** Such as Visa ···· 4242. */
const name = (each) => {
  const brand = each.brand && each.brand[0].toUpperCase() + each.brand.slice(1);
  return [brand || word(each.kind), each.last4 && `···· ${each.last4}`].filter(Boolean).join(' ');
};

async function choose(each) {
  await post(`/billing/payment-methods/${each.id}/default`);
  await again();
  told(t('saved'));
}

function forget(each) {
  confirm({
    title: t('bill.forgetTitle', { name: name(each) }),
    submit: t('delete'),
    send: () => remove(`/billing/payment-methods/${each.id}`),
    done: async () => {
      await again();
      told(t('bill.forgotten'));
    },
  });
}

const tools = (each) =>
  h('div', { className: 'buttons tools' }, [
    !each.isDefault && action(t('bill.makeDefault'), () => choose(each), 'small'),
    action(t('delete'), () => forget(each), 'small'),
  ]);

/** With `own` ones there are buttons; what a subscription is paid by stays until another one is the default. */
export const methodColumns = (own, pays) =>
  [
    { title: t('bill.method'), cell: name },
    !own && customer(),
    {
      title: t('bill.validUntil'),
      cell: (each) => (each.expMonth ? `${String(each.expMonth).padStart(2, '0')}/${each.expYear}` : '—'),
    },
    { title: t('bill.default'), cell: (each) => t(each.isDefault ? 'yes' : 'no') },
    own && { title: t('actions'), cell: (each) => (pays && each.isDefault ? t('bill.pays') : tools(each)) },
  ].filter(Boolean);
