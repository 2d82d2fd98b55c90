import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { again } from '../../router.js';
import { describedRoles } from '../../translations.js';
import { get, patch, post, remove } from '../../parts/api.js';
import { confirm, formDialog } from '../../parts/dialog.js';
import { changed, given } from '../../parts/form.js';
import { choices, line } from '../../parts/input.js';
import { action, head } from '../../parts/show.js';
import { table } from '../../parts/table.js';
import { may } from '../../parts/who.js';

async function fields(role) {
  const permissions = await get('/roles/permissions');
  return [
    line({ name: 'name', label: t('people.roleName'), required: true, value: role?.name }),
    !role &&
      line({
        name: 'key',
        label: t('people.roleKey'),
        required: true,
        hint: t('people.roleKeyHint'),
        placeholder: 'support',
      }),
    line({ name: 'description', label: t('people.description'), optional: true, value: role?.description }),
    choices({
      name: 'permissions',
      label: t('people.permissions'),
      value: role?.permissions,
      options: permissions.map((each) => [each.permission, each.permission, each.description]),
    }),
  ].filter(Boolean);
}

async function create() {
  formDialog({
    title: t('people.createRole'),
    parts: await fields(),
    submit: t('people.createRole'),
    send: (values) => post('/roles', { permissions: [], ...given(values) }),
    done: () => again(),
  });
}

async function edit(role) {
  formDialog({
    title: t('people.editRole', { name: role.name }),
    parts: await fields(role),
    submit: t('save'),
    send: (values) => patch(`/roles/${role.id}`, changed(values, role)),
    done: () => again(),
  });
}

function discard(role) {
  confirm({
    title: t('people.deleteRole', { name: role.name }),
    submit: t('delete'),
    send: () => remove(`/roles/${role.id}`),
    done: () => again(),
  });
}

function tools(role) {
  return role.builtIn || !may('roles', 'admin')
    ? '—'
    : h('div', { className: 'buttons tools' }, [
        action(t('edit'), () => edit(role), 'small'),
        action(t('delete'), () => discard(role), 'small'),
      ]);
}

const columns = () => [
  {
    title: t('people.roleName'),
    cell: (each) => [each.name, each.description && h('span', { className: 'sub' }, each.description)],
  },
  { title: t('people.kind'), cell: (each) => t(each.builtIn ? 'people.builtIn' : 'people.own') },
  { title: t('dash.members'), kind: 'number', cell: (each) => number(each.memberCount) },
  {
    title: t('people.permissions'),
    cell: (each) =>
      h(
        'details',
        {},
        h('summary', {}, number(each.effectivePermissions.length)),
        h('p', { className: 'hint' }, each.effectivePermissions.join(', ')),
      ),
  },
  { title: t('actions'), cell: tools },
];

async function load(query) {
  const found = await get('/roles', query);
  return { ...found, data: await describedRoles(found.data) };
}

export async function page() {
  const list = table({ label: t('dash.roles'), columns: columns(), load });
  await list.reload();
  return {
    title: t('dash.roles'),
    content: [
      head(t('dash.roles'), {
        lead: t('people.rolesLead'),
        actions: [may('roles', 'admin') && action(t('people.createRole'), create, 'primary')],
      }),
      list.root,
    ],
  };
}
