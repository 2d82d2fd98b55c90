import { h } from '../dom.js';
import { number, t } from '../i18n.js';
import { modules, search } from '../catalog.js';
import { operationList, searchBox } from '../listing.js';

function section(module) {
  return h(
    'section',
    { className: 'module', id: module.name, 'aria-labelledby': `title-${module.name}` },
    h(
      'h2',
      { id: `title-${module.name}` },
      module.name,
      ' ',
      h('span', { className: 'count' }, number(module.operations.length)),
    ),
    h('p', { className: 'about' }, module.summary),
    operationList(module.operations),
  );
}

export async function page() {
  const all = await modules();
  const box = h('div', {});
  const told = h('p', { className: 'hint', role: 'status' });
  const show = (words) => {
    const found = words ? search(all, words) : all;
    const count = found.reduce((sum, module) => sum + module.operations.length, 0);
    told.textContent = count ? t('explorer.found', { count: number(count) }) : t('search.none');
    box.replaceChildren(...found.map(section));
  };
  show('');
  return {
    title: t('nav.explorer'),
    content: [
      h('h1', {}, t('nav.explorer')),
      h('p', { className: 'lead' }, t('explorer.lead')),
      searchBox(t('explorer.search'), show),
      told,
      box,
    ],
  };
}
