import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { again } from '../../router.js';
import { describedRoles } from '../../translations.js';
import { get, patch, post, remove } from '../../parts/api.js';
import { confirm, formDialog } from '../../parts/dialog.js';
import { given } from '../../parts/form.js';
import { choices, line, text } from '../../parts/input.js';
import { action, at, badge, card, head, when } from '../../parts/show.js';
import { table } from '../../parts/table.js';
import { told } from '../../parts/toast.js';
import { may, me } from '../../parts/who.js';

const allRoles = async () => describedRoles((await get('/roles', { limit: 100, total: false })).data);

const roleChoice = (roles, value) =>
  choices({
    name: 'roleIds',
    label: t('people.roles'),
    value,
    options: roles.map((each) => [each.id, each.name, each.description]),
  });

async function invite() {
  const roles = await allRoles();
  formDialog({
    title: t('people.invite'),
    lead: t('people.inviteLead'),
    parts: [
      line({ name: 'email', label: t('people.email'), type: 'email', required: true }),
      line({ name: 'name', label: t('people.name'), optional: true }),
      roleChoice(
        roles,
        roles.filter((each) => each.key === 'member').map((each) => each.id),
      ),
      text({ name: 'message', label: t('people.message'), optional: true }),
    ],
    submit: t('people.send'),
    send: (values) => post('/users/invitations', given(values)),
    done: async (made) => {
      await again();
      told(t('people.invited', { email: made.email }));
    },
  });
}

async function changeRoles(member) {
  formDialog({
    title: t('people.rolesOf', { name: member.name }),
    parts: [roleChoice(await allRoles(), member.roleIds)],
    submit: t('save'),
    send: (values) => patch(`/organizations/${me().organizationId}/members/${member.id}`, values),
    done: () => again(),
  });
}

function expel(member) {
  confirm({
    title: t('people.removeTitle', { name: member.name }),
    lead: t('people.removeLead'),
    submit: t('people.remove'),
    send: () => remove(`/organizations/${me().organizationId}/members/${member.id}`),
    done: () => again(),
  });
}

function turn(member) {
  const active = member.status === 'active';
  confirm({
    title: t(active ? 'people.suspendTitle' : 'people.reactivateTitle', { name: member.name }),
    lead: active ? t('people.suspendLead') : '',
    danger: active,
    submit: t(active ? 'people.suspend' : 'people.reactivate'),
    send: () => post(`/users/${member.userId}/${active ? 'suspend' : 'reactivate'}`),
    done: () => again(),
  });
}

function tools(member) {
  const others = member.userId !== me().sub;
  return h('div', { className: 'buttons tools' }, [
    may('organizations', 'admin') && action(t('people.roles'), () => changeRoles(member), 'small'),
    others &&
      may('users', 'admin') &&
      action(t(member.status === 'active' ? 'people.suspend' : 'people.reactivate'), () => turn(member), 'small'),
    others && may('organizations', 'admin') && action(t('people.remove'), () => expel(member), 'small'),
  ]);
}

const memberColumns = (names) => [
  { title: t('people.name'), cell: (each) => [each.name, h('span', { className: 'sub' }, each.email)] },
  {
    title: t('people.roles'),
    cell: (each) =>
      each.roleIds
        .map((id) => names.get(id))
        .filter(Boolean)
        .join(', '),
  },
  { title: t('state'), cell: (each) => badge(each.status) },
  { title: t('people.lastActive'), cell: (each) => when(each.lastActiveAt, t('never')) },
  { title: t('people.joined'), cell: (each) => at(each.joinedAt) },
  { title: t('actions'), cell: tools },
];

function invitationTools(invitation) {
  const done = (said) => async () => {
    await again();
    told(said);
  };
  const open = ['pending', 'expired'].includes(invitation.status);
  return open && may('users', 'admin')
    ? h('div', { className: 'buttons tools' }, [
        action(
          t('people.resend'),
          () => post(`/users/invitations/${invitation.id}/resend`).then(done(t('people.resent'))),
          'small',
        ),
        action(
          t('people.withdraw'),
          () => remove(`/users/invitations/${invitation.id}`).then(done(t('people.withdrawn'))),
          'small',
        ),
      ])
    : '—';
}

const invitationColumns = () => [
  { title: t('people.email'), cell: (each) => [each.email, each.name && h('span', { className: 'sub' }, each.name)] },
  { title: t('state'), cell: (each) => badge(each.status) },
  { title: t('people.expires'), cell: (each) => when(each.expiresAt) },
  { title: t('actions'), cell: invitationTools },
];

export async function page() {
  const roles = may('roles', 'read') ? await allRoles() : [];
  const members = table({
    label: t('dash.members'),
    columns: memberColumns(new Map(roles.map((each) => [each.id, each.name]))),
    load: (query) => get(`/organizations/${me().organizationId}/members`, query),
  });
  const invitations = table({
    label: t('people.invitations'),
    columns: invitationColumns(),
    load: (query) => get('/users/invitations', query),
  });
  await Promise.all([members.reload(), may('users', 'admin') && invitations.reload()]);
  return {
    title: t('dash.members'),
    content: [
      head(t('dash.members'), {
        lead: t('people.lead'),
        actions: [may('users', 'admin') && action(t('people.invite'), invite, 'primary')],
      }),
      members.root,
      may('users', 'admin') && card(t('people.invitations'), invitations.root),
    ],
  };
}
