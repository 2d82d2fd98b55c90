import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { get } from '../../parts/api.js';
import { at, milliseconds, statusCode } from '../../parts/show.js';
import { table } from '../../parts/table.js';

/** So many keys are asked at a time: of those used last, or for one request by its id. */
const LAST = 8;
const MOST = 25;
const SHOWN = 20;

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

/** Requests of one key a page at a time; else the newest of several, or the one with an id. */
export function requestTable(keys, wanted) {
  const of = async (key, query) => {
    const page = await get(`/api-keys/${key}/requests`, query);
    return { ...page, data: page.data.map((each) => ({ ...each, key })) };
  };
  const newest = async (query) => {
    const several = keys.slice(0, query.requestId ? MOST : LAST);
    const pages = await Promise.all(several.map((each) => of(each.id, { ...query, limit: SHOWN, total: false })));
    const all = pages.flatMap((each) => each.data).sort((one, other) => other.at.localeCompare(one.at));
    return { data: all.slice(0, SHOWN), meta: { nextCursor: null } };
  };
  const load = ({ limit, cursor }) => {
    const { key, ...query } = wanted();
    return key ? of(key, { ...query, limit, cursor }) : newest(query);
  };
  return table({ label: t('requests.title'), columns: columns(keys), load });
}
