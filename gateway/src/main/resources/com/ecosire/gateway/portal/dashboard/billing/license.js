import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { again } from '../../router.js';
import { get, post, remove } from '../../parts/api.js';
import { confirm } from '../../parts/dialog.js';
import { given } from '../../parts/form.js';
import { line, text } from '../../parts/input.js';
import { action, at, badge, card, facts, head, when, word } from '../../parts/show.js';
import { table } from '../../parts/table.js';
import { may } from '../../parts/who.js';
import { codeBlock } from '../../code.js';

/** What is asked before, and what is sent. */
function step(license, name, parts, danger) {
  confirm({
    title: t(`lic.${name}Title`),
    danger,
    parts,
    submit: t(`lic.${name}`),
    send: (values) => post(`/licenses/${license.id}/${name}`, given(values)),
    done: () => again(),
  });
}

const reason = (required) => text({ name: 'reason', label: t('lic.reason'), required, optional: !required });

function actions(license) {
  if (!may('licenses', 'admin')) {
    return [];
  }
  const state = license.status;
  return [
    state !== 'revoked' &&
      action(t('lic.renew'), () =>
        step(license, 'renew', [line({ name: 'days', label: t('lic.days'), type: 'number', optional: true })], false),
      ),
    state === 'active' && action(t('lic.suspend'), () => step(license, 'suspend', [reason(true)], true)),
    state === 'suspended' && action(t('lic.resume'), () => step(license, 'resume', [], false)),
    state !== 'revoked' && action(t('lic.revoke'), () => step(license, 'revoke', [reason(true)], true), 'danger'),
  ];
}

function activations(license) {
  const free = (each) => remove(`/licenses/${license.id}/activations/${each.id}`).then(again);
  return table({
    label: t('lic.activations'),
    columns: [
      { title: t('lic.domain'), cell: (each) => [each.domain, h('span', { className: 'sub' }, word(each.kind))] },
      { title: t('state'), cell: (each) => badge(each.status) },
      { title: t('lic.appVersion'), cell: (each) => each.appVersion },
      { title: t('lic.lastSeen'), cell: (each) => when(each.lastSeenAt) },
      {
        title: t('actions'),
        cell: (each) =>
          each.status !== 'released' && may('licenses', 'admin')
            ? action(t('lic.free'), () => free(each), 'small')
            : '—',
      },
    ],
    load: (query) => get(`/licenses/${license.id}/activations`, query),
  });
}

const log = (license) =>
  table({
    label: t('lic.log'),
    columns: [
      { title: t('lic.what'), cell: (each) => word(`lic.${each.kind}`) },
      { title: t('lic.result'), cell: (each) => word(each.result) },
      { title: t('lic.domain'), cell: (each) => each.domain },
      { title: t('lic.address'), cell: (each) => each.ipAddress },
      { title: t('lic.at'), cell: (each) => at(each.at) },
    ],
    load: (query) => get(`/licenses/${license.id}/log`, query),
  });

export async function page(id) {
  const license = await get(`/licenses/${id}`, { include: 'product,contact,policy' });
  const places = activations(license);
  const history = log(license);
  await Promise.all([places.reload(), history.reload()]);
  return {
    title: license.key,
    content: [
      head(license.product ? license.product.name : license.key, {
        crumbs: [['/dashboard/licenses', t('dash.licenses')]],
        mark: badge(license.status),
        actions: actions(license),
      }),
      license.statusReason && h('p', { className: 'notice warn' }, license.statusReason),
      codeBlock(license.key, 'text', t('lic.key')).root,
      card(
        null,
        facts([
          [t('lic.contact'), license.contact && license.contact.name],
          [t('lic.policy'), license.policy && license.policy.name],
          [
            t('lic.activations'),
            license.activationsLimit === null
              ? number(license.activationsCount)
              : t('gauge.of', { used: number(license.activationsCount), limit: number(license.activationsLimit) }),
          ],
          [t('lic.transfers'), number(license.transfersLeft)],
          [t('lic.expires'), at(license.expiresAt, t('never'))],
          [t('lic.updates'), at(license.updatesUntil, t('never'))],
          [t('lic.lastSeen'), when(license.lastSeenAt, t('never'))],
          [t('createdAt'), at(license.createdAt)],
        ]),
      ),
      card(t('lic.activations'), places.root),
      card(t('lic.log'), history.root),
    ],
  };
}
