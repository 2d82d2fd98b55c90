import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { again } from '../../router.js';
import { get, remove } from '../../parts/api.js';
import { confirm } from '../../parts/dialog.js';
import { action, at, badge, card, facts, head, when, word } from '../../parts/show.js';
import { table } from '../../parts/table.js';
import { told } from '../../parts/toast.js';
import { may } from '../../parts/who.js';
import { codeBlock } from '../../code.js';
import { steps, transfer } from './steps.js';

function free(license, place) {
  confirm({
    title: t('lic.freeTitle', { domain: place.domain }),
    lead: t('lic.freeLead'),
    submit: t('lic.free'),
    send: () => remove(`/licenses/${license.id}/activations/${place.id}`),
    done: async () => {
      await again();
      told(t('lic.freed'));
    },
  });
}

/** What can be done about a place where it runs; holders move it, those who look after licences can do more. */
function tools(license, place) {
  const moves = place.status !== 'released' && license.status === 'active';
  const frees = place.status !== 'released' && may('licenses', 'admin');
  return moves || frees
    ? h('div', { className: 'buttons tools' }, [
        moves && action(t('lic.transfer'), () => transfer(license, place), 'small'),
        frees && action(t('lic.free'), () => free(license, place), 'small'),
      ])
    : '—';
}

const activations = (license) =>
  table({
    label: t('lic.activations'),
    columns: [
      { title: t('lic.domain'), cell: (each) => [each.domain, h('span', { className: 'sub' }, word(each.kind))] },
      { title: t('state'), cell: (each) => badge(each.status) },
      { title: t('lic.appVersion'), cell: (each) => each.appVersion },
      { title: t('lic.lastSeen'), cell: (each) => when(each.lastSeenAt) },
      { title: t('actions'), cell: (each) => tools(license, each) },
    ],
    load: (query) => get(`/licenses/${license.id}/activations`, query),
  });

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

const about = (license) =>
  facts([
    [t('lic.contact'), license.contact && license.contact.name],
    license.policy && [t('lic.policy'), license.policy.name],
    [
      t('lic.activations'),
      license.activationsLimit === null
        ? number(license.activationsCount)
        : t('gauge.of', { used: number(license.activationsCount), limit: number(license.activationsLimit) }),
    ],
    [t('lic.transfers'), number(license.transfersLeft)],
    [t('lic.expires'), at(license.expiresAt, t('never'))],
    [t('lic.updates'), at(license.updatesUntil, t('lic.asLong'))],
    [t('lic.lastSeen'), when(license.lastSeenAt, t('never'))],
    [t('createdAt'), at(license.createdAt)],
    license.notes && [t('lic.notes'), license.notes],
  ]);

/** Holders see their own licence, and not what stands beside it for those who sell. */
export async function page(id) {
  const sees = may('licenses', 'read');
  const include = sees ? 'product,contact,policy' : undefined;
  const license = await get(`/licenses/${id}`, { include });
  const places = activations(license);
  const history = sees && log(license);
  await Promise.all([places.reload(), history && history.reload()]);
  const [path, back] = sees ? ['licenses', 'dash.licenses'] : ['purchases', 'dash.purchases'];
  return {
    title: license.key,
    content: [
      head(license.product ? license.product.name : license.key, {
        crumbs: [[`/dashboard/${path}`, t(back)]],
        mark: badge(license.status),
        actions: steps(license),
      }),
      license.statusReason && h('p', { className: 'notice warn' }, license.statusReason),
      codeBlock(license.key, 'text', t('lic.key')).root,
      card(null, about(license)),
      card(t('lic.activations'), places.root),
      history && card(t('lic.log'), history.root),
    ],
  };
}
