import { h } from '../dom.js';
import { number, t } from '../i18n.js';
import { events } from '../catalog.js';
import { searchBox } from '../listing.js';

/** So many stand on the developer page; the catalogue has them first. */
const FIRST = 8;

function lines(found) {
  return h(
    'ul',
    { className: 'lines events' },
    found.map((each) =>
      h(
        'li',
        {},
        h(
          'a',
          { href: `/events/${each.event}` },
          h('code', {}, each.event),
          h('span', { className: 'line-text' }, each.trigger),
        ),
      ),
    ),
  );
}

function grouped(found) {
  const modules = [...new Set(found.map((each) => each.module))];
  return modules.map((module) =>
    h('section', {}, h('h3', {}, module), lines(found.filter((each) => each.module === module))),
  );
}

export async function page() {
  const all = await events();
  const box = h('div', {});
  const told = h('p', { className: 'hint', role: 'status' });
  const show = (words) => {
    const wanted = words.toLowerCase();
    const found = all.filter((each) =>
      `${each.event} ${each.trigger} ${each.declared} ${each.module}`.toLowerCase().includes(wanted),
    );
    told.textContent = found.length ? t('events.found', { count: number(found.length) }) : t('search.none');
    const first = found.filter((each) => all.indexOf(each) < FIRST);
    const others = found.filter((each) => all.indexOf(each) >= FIRST);
    box.replaceChildren(
      ...(first.length ? [h('h2', {}, t('events.first')), lines(first)] : []),
      ...(others.length ? [h('h2', {}, t('events.others')), ...grouped(others)] : []),
    );
  };
  show('');
  return {
    title: t('nav.events'),
    content: [
      h('h1', {}, t('nav.events')),
      h('p', { className: 'lead' }, t('events.lead')),
      searchBox(t('events.search'), show),
      told,
      box,
    ],
  };
}
