// What can be done with a key. What is shown once is shown at once.
import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { again, go } from '../../router.js';
import { keep } from '../../credentials.js';
import { patch, post, remove } from '../../parts/api.js';
import { confirm, formDialog } from '../../parts/dialog.js';
import { changed, given } from '../../parts/form.js';
import { line, moment } from '../../parts/input.js';
import { showOnce } from '../../parts/secret.js';
import { action } from '../../parts/show.js';
import { told } from '../../parts/toast.js';
import { codeBlock } from '../../code.js';
import { keyFields } from './fields.js';

/** The new key, with a first call that works. */
function reveal(key, title, closed) {
  const call = `curl '${location.origin}/api/api-keys/current' \\\n  -H 'Authorization: Bearer ${key.key}'`;
  const use = () => {
    keep(key.key);
    told(t('keys.used'));
  };
  return showOnce(
    {
      title,
      lead: t('keys.onceLead'),
      label: t('keys.key'),
      value: key.key,
      more: [
        h('p', { className: 'hint' }, t('keys.tryIt')),
        codeBlock(call, 'curl', 'cURL').root,
        h('p', {}, action(t('keys.useHere'), use, 'small')),
      ],
    },
    closed,
  );
}

export async function create() {
  formDialog({
    title: t('keys.create'),
    parts: await keyFields(),
    submit: t('keys.create'),
    send: (values) => post('/api-keys', given(values)),
    done: (key) => reveal(key, t('keys.created'), () => go(`/dashboard/api-keys/${key.id}`)),
  });
}

export async function edit(key) {
  formDialog({
    title: t('keys.edit'),
    parts: await keyFields(key),
    submit: t('save'),
    send: (values) => patch(`/api-keys/${key.id}`, changed(values, key)),
    done: () => again(),
  });
}

export function rotate(key) {
  confirm({
    title: t('keys.rotate'),
    lead: t('keys.rotateLead'),
    danger: false,
    parts: [moment({ name: 'expiresAt', label: t('keys.newExpires'), optional: true })],
    submit: t('keys.rotate'),
    send: (values) => post(`/api-keys/${key.id}/rotate`, given(values)),
    done: (rotated) => reveal(rotated, t('keys.rotated'), again),
  });
}

export function endOverlap(key) {
  confirm({
    title: t('keys.endOverlap'),
    lead: t('keys.endOverlapLead'),
    submit: t('keys.endOverlap'),
    send: () => post(`/api-keys/${key.id}/end-overlap`),
    done: () => again(),
  });
}

export function revoke(key) {
  confirm({
    title: t('keys.revokeTitle', { name: key.name }),
    lead: t('keys.revokeLead'),
    parts: [line({ name: 'reason', label: t('keys.reason'), optional: true, most: 500 })],
    submit: t('keys.revoke'),
    send: (values) => post(`/api-keys/${key.id}/revoke`, given(values)),
    done: async () => {
      await again();
      told(t('keys.revoked', { name: key.name }));
    },
  });
}

export function discard(key) {
  confirm({
    title: t('keys.deleteTitle', { name: key.name }),
    lead: t('keys.deleteLead'),
    submit: t('delete'),
    send: () => remove(`/api-keys/${key.id}`),
    done: () => go('/dashboard/api-keys'),
  });
}
