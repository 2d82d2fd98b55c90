import { t } from '../../i18n.js';
import { modules } from '../../catalog.js';
import { choices, line, lines, moment, select } from '../../parts/input.js';
import { word } from '../../parts/show.js';

const ENVIRONMENTS = ['development', 'staging', 'production'];
const SCOPES = ['read-only', 'read-write', 'admin'];

const named = (words) => words.map((each) => [each, word(each)]);

/** The fields of a key; where it is used cannot be changed later. */
export async function keyFields(key) {
  const all = await modules();
  return [
    line({
      name: 'name',
      label: t('keys.name'),
      required: true,
      value: key?.name,
      hint: t('keys.nameHint'),
      most: 100,
    }),
    !key &&
      select({
        name: 'environment',
        label: t('keys.environment'),
        options: named(ENVIRONMENTS),
        hint: t('keys.environmentHint'),
      }),
    select({
      name: 'scope',
      label: t('keys.scope'),
      options: named(SCOPES),
      value: key?.scope,
      hint: t('keys.scopeHint'),
    }),
    moment({
      name: 'expiresAt',
      label: t('keys.expires'),
      value: key?.expiresAt,
      optional: true,
      hint: t('keys.expiresHint'),
    }),
    lines({
      name: 'ipRanges',
      label: t('keys.addresses'),
      value: key?.ipRanges,
      optional: true,
      hint: t('keys.addressesHint'),
    }),
    choices({
      name: 'modules',
      label: t('keys.modules'),
      value: key?.modules,
      optional: true,
      hint: t('keys.modulesHint'),
      options: all.map((each) => [each.name, each.name]),
    }),
  ].filter(Boolean);
}
