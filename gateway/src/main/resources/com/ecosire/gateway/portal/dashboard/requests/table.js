import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { at, milliseconds, statusCode } from '../../parts/show.js';
import { table } from '../../parts/table.js';
import { newest, requestsOf } from './search.js';

const columns = (several) =>
  [
    {
      title: t('requests.request'),
      cell: (each) => [
        h('a', { href: `/dashboard/requests/${each.key.id}/${each.id}` }, h('code', {}, `${each.method} ${each.path}`)),
        each.operation && h('span', { className: 'sub' }, each.operation),
      ],
    },
    {
      title: t('status'),
      cell: (each) => [statusCode(each.status), each.errorCode && h('span', { className: 'sub' }, each.errorCode)],
    },
    { title: t('requests.duration'), kind: 'number', cell: (each) => milliseconds(each.durationMs) },
    several && { title: t('requests.key'), cell: (each) => each.key.name },
    { title: t('requests.address'), cell: (each) => each.ip },
    { title: t('requests.at'), cell: (each) => at(each.at) },
  ].filter(Boolean);

/** What is to be said of a list when all of it is there. */
function outcome({ requestId }, { found, asked, complete }, all) {
  if (requestId) {
    // Calls of people are in no log of a key, but what they changed stands in the audit log.
    const audit = h('a', { href: `/dashboard/audit?requestId=${encodeURIComponent(requestId)}` }, t('requests.inAudit'));
    return found.length ? [] : [t('requests.notFound', { all: number(all) }), ' ', audit];
  }
  return complete ? [] : [t('requests.notAll', { done: number(asked), all: number(all) })];
}

/**
 * Requests of one key a page at a time; else the newest of many keys, or the one with an id. `known` are keys in the
 * order of their last use, of `all` that there are. How far a search is, is said above the list.
 */
export function requestTable(known, wanted, all = known.length) {
  const said = h('p', { className: 'hint', role: 'status' });
  const say = (...words) => said.replaceChildren(...words);
  let latest = 0;
  let shown = false;

  const search = async (query) => {
    const turn = ++latest;
    // Whoever asks for something else, or leaves, waits no longer.
    const goOn = (asked) => {
      const left = shown && !said.isConnected;
      shown ||= said.isConnected;
      if (turn !== latest || left) {
        return false;
      }
      if (asked || query.requestId) {
        say(t('requests.asking', { done: number(asked), all: number(all) }));
      }
      return true;
    };
    goOn(0);
    let result;
    try {
      result = await newest(known, all, query, goOn);
    } finally {
      if (turn === latest) {
        say(...(result ? outcome(query, result, all) : []));
      }
    }
    return { data: result.found, meta: { nextCursor: null } };
  };
  const load = ({ limit, cursor }) => {
    const { key, ...query } = wanted();
    if (!key) {
      return search(query);
    }
    latest += 1;
    say();
    return requestsOf(
      known.find((each) => each.id === key),
      { ...query, limit, cursor },
    );
  };
  const list = table({ label: t('requests.title'), columns: columns(all > 1), load });
  return { root: h('div', {}, said, list.root), reload: list.reload };
}
