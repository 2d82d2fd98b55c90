// What each date brought, made from the history of the committed documents.
import { h } from './dom.js';
import { language, number, t } from './i18n.js';

/** Longer lists are folded. */
const OPEN = 12;

const operationLink = (id) => h('a', { href: `/explorer/${id}` }, id);
const code = (word) => h('code', {}, word);

/** How each kind of change is told; what is gone has no page. */
const KINDS = {
  added: operationLink,
  changed: operationLink,
  removed: code,
  eventsAdded: (name) => h('a', { href: `/events/${name}` }, name),
  eventsRemoved: code,
  problemsAdded: (word) => h('a', { href: `/problems/${word}` }, word),
  problemsRemoved: code,
  graphqlRemoved: code,
};

function section(kind, items) {
  const title = h('span', {}, t(`changelog.${kind}`), ' ', h('span', { className: 'type' }, number(items.length)));
  return h(
    'details',
    { className: 'changes', open: items.length <= OPEN },
    h('summary', {}, title),
    h(
      'ul',
      {},
      items.map((each) => h('li', {}, each)),
    ),
  );
}

const ofModules = (modules) =>
  Object.entries(modules).map(([name, count]) => [
    h('a', { href: `/explorer#${name}` }, name),
    ` ${t('operations', { count: number(count) })}`,
  ]);

const ofFields = (schemas) =>
  Object.entries(schemas).map(([schema, names]) => [`${schema}: `, names.flatMap((name) => [code(name), ' '])]);

function entry(each) {
  const day = new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(each.date));
  return h(
    'section',
    {},
    h('h2', {}, h('time', { datetime: each.date }, day)),
    each.modules && section('modules', ofModules(each.modules)),
    Object.entries(KINDS).map(([kind, draw]) => each[kind] && section(kind, each[kind].map(draw))),
    each.fieldsAdded && section('fieldsAdded', ofFields(each.fieldsAdded)),
    each.fieldsRemoved && section('fieldsRemoved', ofFields(each.fieldsRemoved)),
  );
}

/** All dates, the latest first. */
export async function changelog() {
  const { entries } = await (await fetch(new URL('changelog.json', import.meta.url))).json();
  return h('div', { className: 'changelog' }, entries.map(entry));
}
