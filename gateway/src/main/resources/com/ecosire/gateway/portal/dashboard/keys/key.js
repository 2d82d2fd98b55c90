import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { get } from '../../parts/api.js';
import { bars, chart } from '../../parts/chart.js';
import { countdown } from '../../parts/countdown.js';
import { action, at, badge, card, day, facts, figures, hour, head, percent, when, word } from '../../parts/show.js';
import { DAY, HOUR, everyPeriod } from '../../parts/periods.js';
import { may } from '../../parts/who.js';
import { requestTable } from '../requests/table.js';
import { discard, edit, endOverlap, revoke, rotate } from './actions.js';

function actions(key) {
  if (!may('api-keys', 'admin')) {
    return [];
  }
  const over = ['revoked', 'expired'].includes(key.status);
  return over
    ? [action(t('delete'), () => discard(key))]
    : [
        action(t('edit'), () => edit(key)),
        key.status === 'active' && action(t('keys.rotate'), () => rotate(key)),
        action(t('keys.revoke'), () => revoke(key), 'danger'),
      ];
}

/** Both keys work for a day after a rotation; how long still is seen here. */
function overlap(key) {
  return (
    key.status === 'rotating' &&
    h('div', { className: 'notice warn banner' }, [
      h('p', {}, t('keys.overlap'), ' ', countdown(key.previousValidUntil)),
      may('api-keys', 'admin') && action(t('keys.endOverlap'), () => endOverlap(key), 'small'),
    ])
  );
}

function about(key) {
  return facts([
    [t('keys.prefix'), h('code', {}, `${key.prefix}…`)],
    [t('keys.environment'), word(key.environment)],
    [t('keys.scope'), word(key.scope)],
    [
      t('keys.modules'),
      key.modules.length ? key.modules.map((each) => h('span', { className: 'tag' }, each)) : t('keys.allModules'),
    ],
    [
      t('keys.addresses'),
      key.ipRanges.length ? key.ipRanges.map((each) => h('span', { className: 'tag' }, each)) : t('keys.anywhere'),
    ],
    [t('keys.expires'), at(key.expiresAt, t('never'))],
    [t('keys.lastUsed'), key.lastUsedAt ? [when(key.lastUsedAt), ` · ${key.lastUsedIp || ''}`] : t('never')],
    [t('createdAt'), at(key.createdAt)],
    key.rotatedAt && [t('keys.rotatedAt'), at(key.rotatedAt)],
    key.revokedAt && [t('keys.revokedAt'), [at(key.revokedAt), key.revokedReason && ` · ${key.revokedReason}`]],
  ]);
}

/** Hours of a young key, days of an old one. */
function periods(usage, young) {
  const [step, least] = young ? [HOUR, 24] : [DAY, 30];
  const label = young ? hour : day;
  return everyPeriod(usage.perPeriod, 'period', { step, least, blank: { requests: 0, errors: 0, p95Ms: null } }).map(
    (each) => ({ ...each, label: label(each.period) }),
  );
}

const pictures = (all) =>
  h('div', { className: 'columns' }, [
    card(
      null,
      chart({
        label: t('keys.chart'),
        series: [
          { name: t('keys.answered'), colour: 'accent' },
          { name: t('keys.errors'), colour: 'bad' },
        ],
        points: all.map((each) => ({ label: each.label, values: [each.requests - each.errors, each.errors] })),
      }),
    ),
    card(
      null,
      chart({
        label: t('keys.latency'),
        kind: 'lines',
        unit: ' ms',
        series: [{ name: 'p95', colour: 'accent' }],
        points: all.map((each) => ({ label: each.label, values: [each.requests ? each.p95Ms : null] })),
      }),
    ),
  ]);

function shares(usage) {
  const colour = (status) => (status < 400 ? 'good' : status < 500 ? 'warn' : 'bad');
  return h('div', { className: 'columns' }, [
    card(
      t('keys.perStatus'),
      bars(
        t('keys.perStatus'),
        usage.perStatus.map((each) => [String(each.status), each.requests, colour(each.status)]),
      ),
    ),
    card(
      t('keys.perOperation'),
      bars(
        t('keys.perOperation'),
        usage.perOperation
          .slice(0, 8)
          .map((each) => [operation(each.operation), each.requests]),
      ),
    ),
  ]);
}

/** Calls that reached no operation, such as those of unknown paths, have none. */
const operation = (id) => (id ? h('a', { href: `/explorer/${id}` }, id) : t('keys.noOperation'));

export async function page(id) {
  const key = await get(`/api-keys/${id}`);
  const young = Date.now() - Date.parse(key.createdAt) < 2 * DAY;
  const usage = await get(
    `/api-keys/${id}/usage`,
    young ? { granularity: 'hour', from: new Date(Date.now() - 2 * DAY).toISOString() } : {},
  );
  const log = requestTable([key], () => ({ key: id }));
  await log.reload();
  return {
    title: key.name,
    content: [
      head(key.name, {
        crumbs: [['/dashboard/api-keys', t('dash.api-keys')]],
        lead: key.description,
        actions: actions(key),
        mark: badge(key.status),
      }),
      overlap(key),
      figures([
        [t('keys.requests'), number(usage.requests)],
        [t('keys.errors'), number(usage.errors)],
        [t('keys.errorRate'), percent(usage.errorRate)],
        [t('keys.lastUsed'), when(usage.lastUsedAt, t('never'))],
      ]),
      usage.perPeriod.length > 0 && pictures(periods(usage, young)),
      usage.requests > 0 && shares(usage),
      card(t('keys.about'), about(key)),
      card(
        t('dash.requests'),
        key.environment !== 'production' && h('p', { className: 'hint' }, t('keys.logNote')),
        log.root,
      ),
    ],
  };
}
