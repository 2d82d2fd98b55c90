import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { get } from '../../parts/api.js';
import { asked, filters } from '../../parts/filters.js';
import { line, select } from '../../parts/input.js';
import { action, badge, figures, head, percent, when, word } from '../../parts/show.js';
import { nothing, table } from '../../parts/table.js';
import { may } from '../../parts/who.js';
import { create } from './actions.js';

function columns(counts) {
  const of = (key) => counts.get(key.id) || { requests: 0, errorRate: 0 };
  return [
    {
      title: t('keys.name'),
      cell: (key) => [
        h('a', { href: `/dashboard/api-keys/${key.id}` }, key.name),
        h('span', { className: 'sub' }, h('code', {}, `${key.prefix}…`)),
      ],
    },
    { title: t('state'), cell: (key) => badge(key.status) },
    { title: t('keys.environment'), cell: (key) => word(key.environment) },
    { title: t('keys.scope'), cell: (key) => word(key.scope) },
    { title: t('keys.requests'), kind: 'number', cell: (key) => number(of(key).requests) },
    { title: t('keys.errorRate'), kind: 'number', cell: (key) => percent(of(key).errorRate) },
    { title: t('keys.lastUsed'), cell: (key) => when(key.lastUsedAt, t('never')) },
    { title: t('keys.expires'), cell: (key) => when(key.expiresAt, t('never')) },
  ];
}

function bar(changed) {
  const any = ['', t('any')];
  const named = (words) => [any, ...words.map((each) => [each, word(each)])];
  return filters(
    [
      line({ name: 'search', label: t('search'), type: 'search', value: asked('search') }),
      select({
        name: 'status',
        label: t('state'),
        value: asked('status'),
        options: named(['active', 'rotating', 'expired', 'revoked']),
      }),
      select({
        name: 'environment',
        label: t('keys.environment'),
        value: asked('environment'),
        options: named(['development', 'staging', 'production']),
      }),
    ],
    changed,
  );
}

export async function page() {
  const summary = await get('/api-keys/usage-summary');
  const making = () => (may('api-keys', 'admin') ? action(t('keys.create'), create, 'primary') : null);
  const found = bar(() => list.reload());
  const list = table({
    label: t('dash.api-keys'),
    columns: columns(new Map(summary.keys.map((each) => [each.id, each]))),
    load: (query) => get('/api-keys', { ...query, ...found.values() }),
    empty: nothing(t('keys.none'), making()),
  });
  await list.reload();
  return {
    title: t('dash.api-keys'),
    content: [
      head(t('dash.api-keys'), { lead: t('keys.lead'), actions: [making()] }),
      figures([
        [t('keys.requests'), number(summary.requests), t('keys.thisMonth')],
        [t('keys.errorRate'), percent(summary.errorRate)],
        [t('keys.unused'), number(summary.unusedForDays90.length), t('keys.unusedNote')],
        [t('keys.expiring'), number(summary.expiringInDays14.length), t('keys.expiringNote')],
      ]),
      found.root,
      list.root,
    ],
  };
}
