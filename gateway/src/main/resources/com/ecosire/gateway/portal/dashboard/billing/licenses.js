import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { go } from '../../router.js';
import { download, get, post } from '../../parts/api.js';
import { confirm, formDialog } from '../../parts/dialog.js';
import { asked, filters } from '../../parts/filters.js';
import { given } from '../../parts/form.js';
import { line, moment, select } from '../../parts/input.js';
import { pick } from '../../parts/pick.js';
import { showOnce } from '../../parts/secret.js';
import { action, badge, card, head, when, word } from '../../parts/show.js';
import { table } from '../../parts/table.js';
import { may } from '../../parts/who.js';
import { productField } from './prices.js';

const columns = () => [
  {
    title: t('lic.license'),
    cell: (each) => [
      h('a', { href: `/dashboard/licenses/${each.id}` }, each.key),
      each.product && h('span', { className: 'sub' }, each.product.name),
    ],
  },
  { title: t('state'), cell: (each) => badge(each.status) },
  { title: t('lic.contact'), cell: (each) => (each.contact ? each.contact.name : '—') },
  {
    title: t('lic.activations'),
    kind: 'number',
    cell: (each) =>
      each.activationsLimit === null
        ? number(each.activationsCount)
        : `${number(each.activationsCount)} / ${number(each.activationsLimit)}`,
  },
  { title: t('lic.lastSeen'), cell: (each) => when(each.lastSeenAt, t('never')) },
  { title: t('lic.expires'), cell: (each) => when(each.expiresAt, t('never')) },
];

const policies = () =>
  table({
    label: t('lic.policies'),
    columns: [
      { title: t('lic.policy'), cell: (each) => [each.name, h('span', { className: 'sub' }, each.prefix)] },
      { title: t('lic.term'), cell: (each) => word(each.term) },
      { title: t('lic.activations'), kind: 'number', cell: (each) => number(each.activationsLimit) },
      { title: t('lic.signed'), cell: (each) => t(each.requireSignature ? 'yes' : 'no') },
    ],
    load: (query) => get('/licenses/policies', query),
  });

function rotateSecret() {
  confirm({
    title: t('lic.rotate'),
    lead: t('lic.rotateLead'),
    danger: false,
    submit: t('lic.rotate'),
    send: () => post('/licenses/secret/rotate'),
    done: (answer) =>
      showOnce({
        title: t('lic.secret'),
        lead: t('lic.secretLead'),
        label: 'ECOSIRE_LICENSE_SECRET',
        value: answer.secret,
      }),
  });
}

/** Gives somebody a licence without an order. */
function issue() {
  formDialog({
    title: t('lic.issueTitle'),
    lead: t('lic.issueLead'),
    parts: [
      productField(),
      pick({
        name: 'contactId',
        label: t('lic.contact'),
        hint: t('lic.contactHint'),
        required: true,
        find: async (search) => {
          const found = await get('/contacts', { search, limit: 10, total: false });
          return found.data.map((each) => [each.id, each.email ? `${each.name} (${each.email})` : each.name]);
        },
      }),
      line({
        name: 'activationsLimit',
        label: t('lic.limit'),
        type: 'number',
        hint: t('lic.limitHint'),
        optional: true,
      }),
      moment({ name: 'expiresAt', label: t('lic.expires'), hint: t('lic.limitHint'), optional: true }),
    ],
    submit: t('lic.issue'),
    send: (values) => post('/licenses', given(values)),
    done: (made) => go(`/dashboard/licenses/${made.id}`),
  });
}

export async function page() {
  const any = ['', t('any')];
  const found = filters(
    [
      line({ name: 'search', label: t('search'), type: 'search', value: asked('search') }),
      select({
        name: 'status',
        label: t('state'),
        value: asked('status'),
        options: [any, ...['active', 'suspended', 'expired', 'revoked'].map((each) => [each, word(each)])],
      }),
    ],
    () => list.reload(),
  );
  const list = table({
    label: t('dash.licenses'),
    columns: columns(),
    load: (query) => get('/licenses', { ...query, ...found.values(), include: 'product,contact' }),
  });
  const kinds = policies();
  await Promise.all([list.reload(), kinds.reload()]);
  const save = () => download('/licenses/export', { format: 'csv' });
  return {
    title: t('dash.licenses'),
    content: [
      head(t('dash.licenses'), {
        lead: t('lic.lead'),
        actions: may('licenses', 'admin')
          ? [
              action(t('lic.issue'), issue, 'primary'),
              action(t('lic.rotate'), rotateSecret),
              action(t('lic.export'), save),
            ]
          : [],
      }),
      found.root,
      list.root,
      card(t('lic.policies'), kinds.root),
    ],
  };
}
