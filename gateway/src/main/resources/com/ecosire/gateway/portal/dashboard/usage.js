import { plans } from '../catalog.js';
import { h } from '../dom.js';
import { number, t } from '../i18n.js';
import { again } from '../router.js';
import { get, post } from '../parts/api.js';
import { bars, chart, gauge } from '../parts/chart.js';
import { confirm } from '../parts/dialog.js';
import { select } from '../parts/input.js';
import { DAY } from '../parts/periods.js';
import { action, at, bytes, card, day, facts, head, money, word } from '../parts/show.js';
import { told } from '../parts/toast.js';
import { may, me } from '../parts/who.js';

const limit = (value) => (value === null ? t('org.unlimited') : number(value));

function change(plan) {
  const paid = plan.monthlyPrice > 0;
  confirm({
    title: t('org.changePlan', { name: plan.name }),
    lead: t('org.changeLead'),
    danger: false,
    parts: paid
      ? [
          select({
            name: 'period',
            label: t('org.period'),
            options: ['monthly', 'yearly'].map((each) => [each, word(each)]),
          }),
        ]
      : [],
    submit: t('org.change'),
    send: (values) =>
      post(`/organizations/${me().organizationId}/plan`, {
        code: plan.code,
        ...values,
        ...(paid && {
          successUrl: `${location.origin}/dashboard/usage`,
          cancelUrl: `${location.origin}/dashboard/usage`,
        }),
      }),
    done: async (answer) => {
      if (answer.checkoutUrl) {
        location.assign(answer.checkoutUrl);
        return;
      }
      await again();
      told(t(answer.status === 'scheduled' ? 'org.scheduled' : 'org.changed'));
    },
  });
}


function price(plan) {
  return plan.monthlyPrice === null
    ? t('org.askUs')
    : `${money(plan.monthlyPrice, plan.currency)} ${t('org.perMonth')}`;
}

function offer(plan, present) {
  const now = plan.code === present.plan.code;
  return h('li', { className: `plan${now ? ' now' : ''}` }, [
    h('h3', {}, plan.name, ' ', now && h('span', { className: 'badge good' }, t('org.yours'))),
    h('p', { className: 'price' }, price(plan)),
    h('ul', {}, [
      h('li', {}, t('org.callsADay', { count: limit(plan.dailyCalls) })),
      h('li', {}, t('org.callsAMinute', { count: number(plan.callsPerMinute) })),
      h('li', {}, t('org.seats', { count: limit(plan.seats) })),
      h('li', {}, t('org.keys', { count: limit(plan.apiKeys) })),
      h('li', {}, t('org.endpoints', { count: limit(plan.webhookEndpoints) })),
      h(
        'li',
        {},
        t('org.storage', { count: plan.storageBytes === null ? t('org.unlimited') : bytes(plan.storageBytes) }),
      ),
    ]),
    !now && may('organizations', 'admin') && action(t('org.choose', { name: plan.name }), () => change(plan)),
  ]);
}

const pictures = (usage) =>
  h('div', { className: 'columns' }, [
    card(
      null,
      chart({
        label: t('org.callsChart'),
        series: [
          { name: t('org.answered'), colour: 'accent' },
          { name: t('org.errors'), colour: 'bad' },
        ],
        points: usage.perDay.map((each) => ({
          label: day(each.date),
          values: [each.calls - each.errors, each.errors],
        })),
      }),
    ),
    card(
      t('org.perModule'),
      usage.perModule.length
        ? bars(
            t('org.perModule'),
            usage.perModule.slice(0, 10).map((each) => [each.module, each.calls]),
          )
        : h('p', { className: 'hint' }, t('table.empty')),
    ),
  ]);

export async function page() {
  const id = me().organizationId;
  const from = new Date(Date.now() - 29 * DAY).toISOString().slice(0, 10);
  const [usage, present, offers] = await Promise.all([
    get(`/organizations/${id}/usage`, { from }),
    get(`/organizations/${id}/plan`),
    plans(),
  ]);
  const used = (name, value, show) => gauge(t(name), value.used, value.limit, show);
  return {
    title: t('dash.usage'),
    content: [
      head(t('dash.usage'), { lead: t('org.usageLead', { plan: present.plan.name }) }),
      card(t('org.used'), [
        used('usage.calls', usage.calls),
        used('usage.seats', usage.seats),
        used('usage.keys', usage.apiKeys),
        used('usage.endpoints', usage.webhookEndpoints),
        used('usage.storage', usage.storageBytes, bytes),
        usage.calls.resetAt && h('p', { className: 'hint' }, t('org.resets'), ' ', at(usage.calls.resetAt)),
      ]),
      pictures(usage),
      card(
        t('org.plan'),
        facts([
          [t('org.plan'), present.plan.name],
          [t('org.period'), word(present.period)],
          [t('org.since'), at(present.since)],
          present.renewsAt && [t('org.renews'), at(present.renewsAt)],
          present.pendingPlan && [t('org.pending'), [present.pendingPlan, ' · ', at(present.pendingAt)]],
        ]),
      ),
      card(
        t('org.plans'),
        h(
          'ul',
          { className: 'plans' },
          offers.map((each) => offer(each, present)),
        ),
      ),
    ],
  };
}
