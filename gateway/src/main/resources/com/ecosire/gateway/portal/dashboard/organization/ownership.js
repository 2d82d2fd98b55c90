// What only an owner can do: hand the organization over, close it, and take that back in time.
import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { again, goOn } from '../../router.js';
import { pages, post, remove } from '../../parts/api.js';
import { confirm } from '../../parts/dialog.js';
import { line, select } from '../../parts/input.js';
import { passwordField, withPassword } from '../../parts/password.js';
import { DAY } from '../../parts/periods.js';
import { faultAt } from '../../parts/problem.js';
import { action, card, full } from '../../parts/show.js';
import { told } from '../../parts/toast.js';
import { forget, me } from '../../parts/who.js';

/** So many days a closing can be taken back. */
const DAYS = 30;

/** Whether the reader owns the organization. */
export const owns = () => me().role === 'owner';

async function others(organization) {
  const all = [];
  for await (const page of pages(`/organizations/${organization.id}/members`, { status: 'active' })) {
    all.push(...page.filter((each) => each.userId !== me().sub));
  }
  return all;
}

async function done(text) {
  // What the reader may do is another now.
  forget();
  await again();
  told(text);
}

async function transfer(organization) {
  const members = await others(organization);
  if (!members.length) {
    told(t('org.nobodyElse'));
    return;
  }
  confirm({
    title: t('org.transfer'),
    lead: t('org.transferLead', { name: organization.name }),
    parts: [
      select({
        name: 'userId',
        label: t('org.newOwner'),
        required: true,
        options: [['', t('org.chooseMember')], ...members.map((each) => [each.userId, `${each.name} (${each.email})`])],
      }),
      passwordField({ hint: t('org.passwordHint') }),
    ],
    submit: t('org.transfer'),
    send: withPassword(({ userId, password }) =>
      post(`/organizations/${organization.id}/transfer-ownership`, { userId, password: password ?? '' }),
    ),
    done: () => done(t('org.transferred', { name: organization.name })),
  });
}

function close(organization) {
  const end = full(Date.now() + DAYS * DAY);
  confirm({
    title: t('org.closeTitle', { name: organization.name }),
    lead: t('org.closeUntil', { name: organization.name, date: end }),
    parts: [line({ name: 'slug', label: t('org.closeSlug', { slug: organization.slug }), required: true })],
    submit: t('org.close'),
    send: async ({ slug }) => {
      if (slug !== organization.slug) {
        throw faultAt('slug', 'other_slug');
      }
      await remove(`/organizations/${organization.id}`);
    },
    // What is said now stands at the top of the page.
    done: () => goOn(location.pathname),
  });
}

async function restore(organization) {
  await post(`/organizations/${organization.id}/restore`);
  await done(t('org.restored', { name: organization.name }));
}

/** Says to all that an organization is closing; an owner can keep it. */
export const closing = (organization) =>
  h('div', { className: 'notice warn banner', role: 'status' }, [
    h('p', {}, t('org.closing', { name: organization.name, date: full(organization.closesAt) })),
    owns() && action(t('org.restore'), () => restore(organization), 'primary small'),
  ]);

/** For owners of an organization that works. */
export const ownership = (organization) =>
  h('div', { className: 'columns' }, [
    card(
      t('org.transfer'),
      h('p', { className: 'hint' }, t('org.transferLead', { name: organization.name })),
      h('div', { className: 'buttons' }, action(t('org.transfer'), () => transfer(organization))),
    ),
    card(
      t('org.close'),
      h('p', { className: 'hint' }, t('org.closeLead', { name: organization.name, days: number(DAYS) })),
      h('div', { className: 'buttons' }, action(t('org.close'), () => close(organization), 'danger')),
    ),
  ]);
