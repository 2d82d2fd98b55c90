import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { again } from '../../router.js';
import { get, post, remove } from '../../parts/api.js';
import { confirm, formDialog } from '../../parts/dialog.js';
import { form } from '../../parts/form.js';
import { line } from '../../parts/input.js';
import { withPassword } from '../../parts/password.js';
import { action, at, badge, card, facts, head, when, word } from '../../parts/show.js';
import { table } from '../../parts/table.js';
import { told } from '../../parts/toast.js';
import { disable, enrol, renewCodes } from './secondfactor.js';

function password() {
  return form({
    parts: [
      line({
        name: 'currentPassword',
        label: t('me.currentPassword'),
        type: 'password',
        required: true,
        autocomplete: 'current-password',
      }),
      line({
        name: 'newPassword',
        label: t('me.newPassword'),
        type: 'password',
        required: true,
        autocomplete: 'new-password',
      }),
    ],
    submit: t('me.changePassword'),
    send: withPassword((values) => post('/auth/password/change', values), 'currentPassword'),
    done: async () => {
      await again();
      told(t('me.passwordChanged'));
    },
  }).root;
}

function secondFactor(factor) {
  return card(t('me.secondFactor'), [
    h(
      'p',
      {},
      t(factor.totpEnabled ? 'me.factorOn' : 'me.factorOff'),
      ' ',
      badge(factor.totpEnabled ? 'enabled' : 'disabled'),
    ),
    factor.requiredByOrganization && h('p', { className: 'hint' }, t('me.factorRequired')),
    factor.totpEnabled &&
      facts([
        [t('me.since'), at(factor.enabledAt)],
        [t('me.codesLeft'), String(factor.recoveryCodesLeft)],
      ]),
    h(
      'div',
      { className: 'buttons' },
      factor.totpEnabled
        ? [action(t('me.renewCodes'), renewCodes), action(t('me.turnOff'), disable)]
        : action(t('me.turnOn'), enrol, 'primary'),
    ),
  ]);
}

function end(session) {
  confirm({
    title: t('me.endTitle'),
    submit: t('me.end'),
    send: () => remove(`/auth/sessions/${session.id}`),
    done: () => again(),
  });
}

/** The browser and system that a session names, in few words. */
function device(session) {
  const agent = session.userAgent || '';
  const browser = /(Firefox|Edg|Chrome|Safari)\//.exec(agent);
  const system = /(Windows|Mac OS X|Android|iPhone|Linux)/.exec(agent);
  const guess = [browser && browser[1].replace('Edg', 'Edge'), system && system[1]].filter(Boolean).join(', ');
  return session.deviceName || guess || agent.slice(0, 40) || '—';
}

const sessions = () =>
  table({
    label: t('me.sessions'),
    columns: [
      {
        title: t('me.device'),
        cell: (each) => [device(each), each.current && [' ', h('span', { className: 'badge good' }, t('me.this'))]],
      },
      {
        title: t('me.method'),
        cell: (each) => [word(each.method), each.secondFactor && h('span', { className: 'sub' }, t('me.secondFactor'))],
      },
      { title: t('me.address'), cell: (each) => each.ip },
      { title: t('me.lastSeen'), cell: (each) => when(each.lastSeenAt) },
      { title: t('me.ends'), cell: (each) => when(each.expiresAt) },
      { title: t('actions'), cell: (each) => (each.current ? '—' : action(t('me.end'), () => end(each), 'small')) },
    ],
    load: (query) => get('/auth/sessions', query),
  });

function endOthers() {
  formDialog({
    title: t('me.endOthers'),
    lead: t('me.endOthersLead'),
    parts: [],
    danger: true,
    submit: t('me.endOthers'),
    send: () => post('/auth/logout-all', { keepCurrent: true }),
    done: () => again(),
  });
}

export async function page() {
  const list = sessions();
  const [factor] = await Promise.all([get('/auth/mfa'), list.reload()]);
  return {
    title: t('dash.security'),
    content: [
      head(t('dash.security'), { lead: t('me.securityLead') }),
      h('div', { className: 'columns' }, [secondFactor(factor), card(t('me.changePassword'), password())]),
      card(t('me.sessions'), list.root, action(t('me.endOthers'), endOthers)),
    ],
  };
}
