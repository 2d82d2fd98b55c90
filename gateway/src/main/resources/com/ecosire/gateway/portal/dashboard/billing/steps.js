// What becomes of a licence by hand.
import { t } from '../../i18n.js';
import { again } from '../../router.js';
import { patch, post } from '../../parts/api.js';
import { confirm, formDialog } from '../../parts/dialog.js';
import { changed, given } from '../../parts/form.js';
import { check, line, moment, text } from '../../parts/input.js';
import { faultAt } from '../../parts/problem.js';
import { action } from '../../parts/show.js';
import { told } from '../../parts/toast.js';
import { may } from '../../parts/who.js';

async function done() {
  await again();
  told(t('saved'));
}

/** What is asked before, and what is sent. */
function step(license, name, parts, danger) {
  confirm({
    title: t(`lic.${name}Title`),
    danger,
    parts,
    submit: t(`lic.${name}`),
    send: (values) => post(`/licenses/${license.id}/${name}`, given(values)),
    done,
  });
}

const reason = (required) => text({ name: 'reason', label: t('lic.reason'), required, optional: !required });

const renewal = () => [
  line({ name: 'days', label: t('lic.days'), type: 'number', optional: true }),
  check({ name: 'invoice', label: t('lic.invoice'), value: false }),
];

/** Moves a licence from one place to another. */
export function transfer(license, place) {
  formDialog({
    title: t('lic.transferTitle', { domain: place.domain }),
    lead: t('lic.transferLead', { count: license.transfersLeft }),
    parts: [line({ name: 'toDomain', label: t('lic.toDomain'), required: true }), reason(false)],
    submit: t('lic.transfer'),
    send: (values) => post(`/licenses/${license.id}/transfer`, { fromDomain: place.domain, ...given(values) }),
    done,
  });
}

function edit(license) {
  const limit = { label: t('lic.limit'), type: 'number', value: license.activationsLimit };
  formDialog({
    title: t('lic.editTitle'),
    parts: [
      line({ name: 'activationsLimit', ...limit, required: true }),
      moment({ name: 'expiresAt', label: t('lic.expires'), value: license.expiresAt, optional: true }),
      moment({ name: 'updatesUntil', label: t('lic.updates'), value: license.updatesUntil, optional: true }),
      text({ name: 'notes', label: t('lic.notes'), value: license.notes, optional: true }),
    ],
    submit: t('save'),
    send: async (values) => {
      if (values.activationsLimit < license.activationsCount) {
        throw faultAt('activationsLimit', 'below_count');
      }
      await patch(`/licenses/${license.id}`, edited(values, license));
    },
    done,
  });
}

/** The fields have minutes, the API more: what nobody touched is not sent. */
function edited(values, license) {
  const minute = (instant) => instant && new Date(Math.floor(Date.parse(instant) / 60000) * 60000).toISOString();
  const before = {
    ...license,
    expiresAt: minute(license.expiresAt),
    updatesUntil: minute(license.updatesUntil),
  };
  return changed(values, before);
}

/** The buttons for what can become of it now; those of a subscription are renewed by it. */
export function steps(license) {
  const state = license.status;
  const lives = state !== 'revoked';
  const admin = may('licenses', 'admin');
  return [
    admin && lives && action(t('edit'), () => edit(license)),
    may('licenses', 'write') &&
      lives &&
      !license.subscriptionId &&
      action(t('lic.renew'), () => step(license, 'renew', renewal(), false)),
    admin && state === 'active' && action(t('lic.suspend'), () => step(license, 'suspend', [reason(true)], true)),
    admin && state === 'suspended' && action(t('lic.resume'), () => step(license, 'resume', [], false)),
    admin && lives && action(t('lic.revoke'), () => step(license, 'revoke', [reason(true)], true), 'danger'),
  ];
}
