import { h } from '../dom.js';
import { bars, legend } from '../status/days.js';
import { chip, maintenance, openIncident, past } from '../status/incidents.js';
import { readPast, readStatus } from '../status/reading.js';
import { confirmation, subscribeForm } from '../status/subscribing.js';
import { moment, percent, say } from '../status/words.js';

const DAYS = 90;
const REFRESH = 60000;

/** What is older than this could not be read anew. */
const OLD = 120000;

/** Styles that no other page needs; there before the page is. */
function styled() {
  const href = new URL('../status.css', import.meta.url).href;
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) {
    return Promise.resolve();
  }
  return new Promise((done) => {
    const link = h('link', { rel: 'stylesheet', href });
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
}

function note(state) {
  const { current, reached } = state;
  if (!current) {
    return say('nothing');
  }
  const time = moment(current.updatedAt);
  if (!reached) {
    return say('unreachable', { time });
  }
  if (current.seenAt) {
    return say('away', { time, seen: moment(current.seenAt) });
  }
  return say(Date.now() - Date.parse(current.updatedAt) > OLD ? 'stale' : 'updated', { time });
}

function banner(state) {
  const status = state.current ? state.current.status : 'unknown';
  return h(
    'div',
    { className: `overall tone-${status}`, role: 'status' },
    h('span', { className: 'light', 'aria-hidden': 'true' }),
    h('div', {}, h('h2', {}, say(`overall.${status}`)), h('p', {}, note(state))),
  );
}

function component(each, uptime) {
  return h(
    'li',
    { className: 'component' },
    h(
      'div',
      { className: 'component-head' },
      h('h4', {}, each.name),
      chip(each.status, say(`status.${each.status}`)),
    ),
    uptime && bars(uptime, DAYS),
  );
}

/** In the order of the page; a group begins where its first component stands. */
function groups(components) {
  const all = new Map();
  components.forEach((each) => {
    const name = each.group || say('components.other');
    all.set(name, [...(all.get(name) || []), each]);
  });
  return [...all];
}

function componentSection({ current, uptime }) {
  const byKey = new Map((uptime ? uptime.components : []).map((each) => [each.key, each]));
  return h(
    'section',
    { 'aria-labelledby': 'components' },
    h(
      'div',
      { className: 'section-head' },
      h('h2', { id: 'components' }, say('components')),
      h(
        'p',
        { className: 'hint' },
        uptime
          ? `${say('uptime.title', { days: DAYS })}: ${percent(uptime.uptime)}`
          : say('uptime.away'),
      ),
    ),
    current.components.length === 0 && h('p', { className: 'hint' }, say('components.none')),
    groups(current.components).map(([name, all]) =>
      h(
        'div',
        { className: 'component-group' },
        h('h3', {}, name),
        h(
          'ul',
          {},
          all.map((each) => component(each, byKey.get(each.key))),
        ),
      ),
    ),
    uptime && legend(),
  );
}

function notices(title, id, all) {
  return (
    all.length > 0 &&
    h(
      'section',
      { 'aria-labelledby': id },
      h('h2', { id }, say(title)),
      h('ul', { className: 'notices' }, all),
    )
  );
}

/** Open incidents are told with their updates where these can be read. */
function live(state, known) {
  const { current } = state;
  if (!current) {
    return [banner(state)];
  }
  const names = new Map(current.components.map((each) => [each.id, each.name]));
  const full = new Map((known || []).map((each) => [each.id, each]));
  const open = current.openIncidents.map((each) => openIncident(full.get(each.id) || each, names));
  const work = current.maintenances.map((each) => maintenance(each, names));
  return [
    banner(state),
    notices('open', 'open-incidents', open),
    notices('maintenances', 'planned-work', work),
    componentSection(state),
  ].filter(Boolean);
}

function feeds() {
  const links = [
    ['/api/status/feed', say('feeds.atom')],
    ['/api/status/feed?format=json', say('feeds.json')],
    ['/explorer/status.current', say('feeds.api')],
  ];
  return h(
    'p',
    { className: 'feeds' },
    h('span', {}, say('feeds')),
    links.map(([href, text]) => h('a', { href }, text)),
  );
}

/** Reads anew while somebody looks; the rest of the page stays as it is. */
function refreshed(box) {
  const again = async () => {
    if (document.hidden) {
      return;
    }
    const [state, known] = await Promise.all([readStatus(DAYS), readPast()]);
    box.replaceChildren(...live(state, known));
  };
  const timer = setInterval(() => (box.isConnected ? again() : clearInterval(timer)), REFRESH);
}

/** The past comes out of the database: the page does not wait for it. */
async function told(reading, { box, pastBox, state, names }) {
  const known = await reading;
  if (known && state.current && state.current.openIncidents.length) {
    box.replaceChildren(...live(state, known));
  }
  pastBox.replaceChildren(past(known, names));
}

export async function page() {
  const reading = readPast();
  const [state] = await Promise.all([readStatus(DAYS), styled()]);
  const components = state.current ? state.current.components : [];
  const names = new Map(components.map((each) => [each.id, each.name]));
  const box = h('div', { className: 'live' }, live(state));
  const pastBox = h('div', {}, h('p', { className: 'hint' }, say('past.coming')));
  told(reading, { box, pastBox, state, names });
  refreshed(box);
  return {
    title: say('title'),
    content: [
      h(
        'div',
        { className: 'status-page' },
        h('h1', {}, say('title')),
        h('p', { className: 'lead' }, say('lead')),
        confirmation(),
        box,
        h(
          'section',
          { className: 'subscribe-box', 'aria-labelledby': 'subscribe' },
          h('h2', { id: 'subscribe' }, say('subscribe')),
          h('p', {}, say('subscribe.lead')),
          subscribeForm(components),
          feeds(),
        ),
        h(
          'section',
          { 'aria-labelledby': 'past' },
          h('h2', { id: 'past' }, say('past')),
          pastBox,
        ),
      ),
    ],
  };
}
