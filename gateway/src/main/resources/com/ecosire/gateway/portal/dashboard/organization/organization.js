import { modules } from '../../catalog.js';
import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { again } from '../../router.js';
import { download, get, patch, post } from '../../parts/api.js';
import { changed, form } from '../../parts/form.js';
import { check, line, lines, select } from '../../parts/input.js';
import { action, badge, card, head, word } from '../../parts/show.js';
import { rows } from '../../parts/table.js';
import { told } from '../../parts/toast.js';
import { may, me } from '../../parts/who.js';
import { closing, ownership, owns } from './ownership.js';

const PLACES = ['street', 'zip', 'city', 'state', 'country'];

async function saved() {
  await again();
  told(t('saved'));
}

/** Who the organization is. */
function identity(organization) {
  const text = (name, more) => line({ name, label: t(`org.${name}`), value: organization[name], ...more });
  const address = organization.address || {};
  const placed = PLACES.map((name) => line({ name: `address.${name}`, label: t(`org.${name}`), value: address[name] }));
  const send = (values) => {
    const place = Object.fromEntries(PLACES.map((name) => [name, values[`address.${name}`]]));
    const own = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('address.')));
    const moved = PLACES.some((name) => place[name] !== (address[name] ?? null));
    return patch(`/organizations/${organization.id}`, {
      ...changed(own, organization),
      ...(moved && { address: place }),
    });
  };
  return form({
    parts: [
      text('name', { required: true }),
      text('legalName'),
      text('taxId'),
      text('email', { type: 'email' }),
      text('phone', { type: 'tel' }),
      text('website', { type: 'url' }),
      ...placed,
      text('currency', { most: 3 }),
      text('timezone'),
    ],
    submit: t('save'),
    send,
    done: saved,
  }).root;
}

/** How people sign in, and who may call. */
function rules(settings, id) {
  const list = (name) =>
    lines({ name, label: t(`org.${name}`), value: settings[name], hint: t(`org.${name}Hint`), optional: true });
  return form({
    parts: [
      check({ name: 'requireSecondFactor', label: t('org.requireSecondFactor'), value: settings.requireSecondFactor }),
      line({
        name: 'passwordMinLength',
        label: t('org.passwordMinLength'),
        type: 'number',
        value: settings.passwordMinLength,
      }),
      line({
        name: 'sessionHours',
        label: t('org.sessionHours'),
        type: 'number',
        value: settings.sessionHours,
        optional: true,
      }),
      list('allowedIpRanges'),
      list('corsOrigins'),
      list('redirectUris'),
      list('signUpDomains'),
      select({
        name: 'weekStart',
        label: t('org.weekStart'),
        value: settings.weekStart,
        options: ['monday', 'sunday', 'saturday'].map((each) => [each, word(each)]),
      }),
    ],
    submit: t('save'),
    send: (values) => patch(`/organizations/${id}/settings`, changed(values, settings)),
    done: saved,
  }).root;
}

/** Plans name modules before they are there; those can be neither read about nor switched on. */
function moduleTable(planned, id, manages) {
  const turn = (each) =>
    post(`/organizations/${id}/modules/${each.module}/${each.enabled ? 'disable' : 'enable'}`).then(saved);
  const tool = (each) =>
    each.mandatory
      ? t('org.mandatory')
      : each.inPlan
        ? action(t(each.enabled ? 'org.turnOff' : 'org.turnOn'), () => turn(each), 'small')
        : t('org.notInPlan');
  const name = (each) => (each.exists ? h('a', { href: `/explorer#${each.module}` }, each.module) : each.module);
  return rows(
    t('org.modules'),
    [
      { title: t('org.module'), cell: name },
      { title: t('org.area'), cell: (each) => each.area },
      { title: t('state'), cell: (each) => badge(each.enabled ? 'enabled' : 'disabled') },
      manages && { title: t('actions'), cell: (each) => (each.exists ? tool(each) : t('org.notYet')) },
    ].filter(Boolean),
    planned,
  );
}

export async function page() {
  const id = me().organizationId;
  const manages = may('organizations', 'admin');
  const [organization, planned, settings, present] = await Promise.all([
    get(`/organizations/${id}`),
    get(`/organizations/${id}/modules`),
    manages ? get(`/organizations/${id}/settings`) : null,
    modules(),
  ]);
  const names = new Set(present.map((each) => each.name));
  const listed = planned.map((each) => ({ ...each, exists: names.has(each.module) }));
  const works = organization.status !== 'closing';
  const save = () => download(`/organizations/${id}/export`);
  return {
    title: t('dash.organization'),
    content: [
      head(organization.name, {
        lead: organization.slug,
        mark: badge(organization.status),
        actions: [manages && action(t('org.export'), save)],
      }),
      !works && closing(organization),
      works &&
        manages &&
        h('div', { className: 'columns' }, [
          card(t('org.identity'), identity(organization)),
          card(t('org.rules'), rules(settings, id)),
        ]),
      card(t('org.modules'), moduleTable(listed, id, works && manages)),
      works && owns() && ownership(organization),
    ],
  };
}
