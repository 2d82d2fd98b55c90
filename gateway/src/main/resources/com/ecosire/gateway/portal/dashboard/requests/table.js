import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { get } from '../../parts/api.js';
import { at, milliseconds, statusCode } from '../../parts/show.js';
import { table } from '../../parts/table.js';

/** So many keys are asked for one request id at most. */
const MOST = 25;

function columns(keys) {
  const nameOf = new Map(keys.map((each) => [each.id, each.name]));
  return [
    {
      title: t('requests.request'),
      cell: (each) => [
        h('a', { href: `/dashboard/requests/${each.key}/${each.id}` }, h('code', {}, `${each.method} ${each.path}`)),
        each.operation && h('span', { className: 'sub' }, each.operation),
      ],
    },
    {
      title: t('status'),
      cell: (each) => [statusCode(each.status), each.errorCode && h('span', { className: 'sub' }, each.errorCode)],
    },
    { title: t('requests.duration'), kind: 'number', cell: (each) => milliseconds(each.durationMs) },
    keys.length > 1 && { title: t('requests.key'), cell: (each) => nameOf.get(each.key) },
    { title: t('requests.address'), cell: (each) => each.ip },
    { title: t('requests.at'), cell: (each) => at(each.at) },
  ].filter(Boolean);
}

/** Requests of one key, or of all where one is looked for by its id. */
export function requestTable(keys, wanted) {
  const of = async (key, query) => {
    const page = await get(`/api-keys/${key}/requests`, query);
    return { ...page, data: page.data.map((each) => ({ ...each, key })) };
  };
  const load = async (paging) => {
    const { key, ...query } = wanted();
    if (key || !query.requestId) {
      return of(key || keys[0].id, { ...paging, ...query });
    }
    const pages = await Promise.all(keys.slice(0, MOST).map((each) => of(each.id, { requestId: query.requestId })));
    return { data: pages.flatMap((each) => each.data), meta: { nextCursor: null } };
  };
  return table({ label: t('requests.title'), columns: columns(keys), load });
}
