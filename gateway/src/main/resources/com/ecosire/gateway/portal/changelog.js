// What each date brought, made from the history of the committed documents.
import { h } from './dom.js';
import { language, number, t } from './i18n.js';

/** Longer lists are folded. */
const OPEN = 12;

const code = (word) => h('code', {}, word);
const linkTo = (path) => (name, word) => h('a', { href: `${path}${name}` }, word);
const operation = linkTo('/explorer/');
const gone = (_, word) => code(word);
const plain = (_, word) => word;

const before = (name, dot) => (dot < 0 ? name : name.slice(0, dot));
const moduleOf = (id) => before(id, id.indexOf('.'));
const objectOf = (event) => before(event, event.lastIndexOf('.'));
/** A record and what creates and updates it are one resource. */
const resourceOf = (schema) => moduleOf(schema).replace(/(Create|Update)?Input$/, '');

/** How names are told, a line for all that have something in common; what is gone has no page. */
const NAMES = {
  added: [moduleOf, operation],
  changed: [moduleOf, operation],
  removed: [moduleOf, gone],
  eventsAdded: [objectOf, linkTo('/events/')],
  eventsRemoved: [objectOf, gone],
  problemsAdded: [String, linkTo('/problems/')],
  problemsRemoved: [String, gone],
  graphqlRemoved: [String, gone],
};

/** How what belongs to something is told: that, and what takes the place of its name in a line. */
const PARTS = {
  parametersAdded: [moduleOf, operation],
  parametersRemoved: [moduleOf, operation],
  fieldsAdded: [resourceOf, plain],
  fieldsRemoved: [resourceOf, plain],
  valuesAdded: [resourceOf, plain],
  valuesRemoved: [resourceOf, plain],
};

function section(kind, count, lines) {
  const title = h('span', {}, t(`changelog.${kind}`), ' ', h('span', { className: 'type' }, number(count)));
  return h(
    'details',
    { className: 'changes', open: lines.length <= OPEN },
    h('summary', {}, title),
    h(
      'ul',
      {},
      lines.map((each) => h('li', {}, each)),
    ),
  );
}

const joined = (parts, between) => parts.flatMap((each, i) => (i ? [between, each] : [each]));

function grouped(items, group) {
  const groups = new Map();
  items.forEach((each) => groups.set(group(each), [...(groups.get(group(each)) || []), each]));
  return [...groups];
}

/** The names as lines: alone, or after what they have in common. */
function ofNames(names, group, draw) {
  return grouped(names, group).map(([common, all]) =>
    all[0] === common
      ? draw(common, common)
      : [
          `${common}: `,
          joined(
            all.map((each) => draw(each, each.slice(common.length + 1))),
            ', ',
          ),
        ],
  );
}

/** The owners as lines; those of a line that have gained or lost the same are named together. */
function ofParts(owners, group, draw) {
  return grouped(Object.keys(owners), group).map(([, all]) =>
    joined(
      grouped(all, (each) => owners[each].join(' ')).map(([words, same]) => [
        joined(
          same.map((each) => draw(each, each)),
          ', ',
        ),
        ': ',
        joined(words.split(' ').map(code), ' '),
      ]),
      '; ',
    ),
  );
}

const ofModules = (modules) =>
  Object.entries(modules).map(([name, count]) => [
    h('a', { href: `/explorer#${name}` }, name),
    ` ${t('operations', { count: number(count) })}`,
  ]);

const sum = (lists) => Object.values(lists).flat().length;

function entry(each) {
  const day = new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(each.date));
  return h(
    'section',
    {},
    h('h2', {}, h('time', { datetime: each.date }, day)),
    each.modules && section('modules', Object.keys(each.modules).length, ofModules(each.modules)),
    Object.entries(NAMES).map(
      ([kind, how]) => each[kind] && section(kind, each[kind].length, ofNames(each[kind], ...how)),
    ),
    Object.entries(PARTS).map(([kind, how]) => each[kind] && section(kind, sum(each[kind]), ofParts(each[kind], ...how))),
  );
}

/** All dates, the latest first. */
export async function changelog() {
  const { entries } = await (await fetch(new URL('changelog.json', import.meta.url))).json();
  return h('div', { className: 'changelog' }, entries.map(entry));
}
