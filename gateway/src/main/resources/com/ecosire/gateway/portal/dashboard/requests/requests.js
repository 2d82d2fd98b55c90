import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { get } from '../../parts/api.js';
import { asked, filters } from '../../parts/filters.js';
import { line, select } from '../../parts/input.js';
import { head } from '../../parts/show.js';
import { nothing } from '../../parts/table.js';
import { requestTable } from './table.js';

const STATUSES = { good: [200, 299], bad: [400, 599], client: [400, 499], server: [500, 599] };
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

function fields(keys) {
  const any = ['', t('any')];
  return [
    line({
      name: 'requestId',
      label: t('requests.id'),
      type: 'search',
      value: asked('requestId'),
      placeholder: 'X-Request-Id',
    }),
    select({
      name: 'key',
      label: t('requests.key'),
      value: asked('key'),
      options: [['', t('requests.allKeys')], ...keys.map((each) => [each.id, each.name])],
    }),
    select({
      name: 'method',
      label: t('requests.method'),
      value: asked('method'),
      options: [any, ...METHODS.map((each) => [each, each])],
    }),
    select({
      name: 'status',
      label: t('status'),
      value: asked('status'),
      options: [any, ...Object.keys(STATUSES).map((each) => [each, t(`requests.status.${each}`)])],
    }),
    line({
      name: 'path',
      label: t('requests.path'),
      type: 'search',
      value: asked('path'),
      placeholder: '/api/contacts',
    }),
  ];
}

function queryOf({ status, ...others }) {
  const [statusFrom, statusTo] = STATUSES[status] || [];
  return { ...others, statusFrom, statusTo };
}

export async function page() {
  const keys = await get('/api-keys', { limit: 100, sortBy: 'lastUsedAt', sortOrder: 'desc' });
  const title = head(t('dash.requests'), { lead: t('requests.lead') });
  if (!keys.data.length) {
    const make = h('a', { className: 'button primary', href: '/dashboard/api-keys' }, t('dash.api-keys'));
    return { title: t('dash.requests'), content: [title, nothing(t('requests.noKeys'), make)] };
  }
  const found = filters(fields(keys.data), () => list.reload());
  const list = requestTable(keys.data, () => queryOf(found.values()), keys.meta.total);
  // A search by id can go through many keys: that it runs is seen at once.
  const first = list.reload();
  if (!asked('requestId')) {
    await first;
  }
  return { title: t('dash.requests'), content: [title, found.root, list.root] };
}
