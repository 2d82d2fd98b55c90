import { breaks, h, icon, newId } from './dom.js';
import { number, t } from './i18n.js';

/** A field to search with; tells the words as they are typed. */
export function searchBox(label, tell, value = '') {
  const id = newId('search');
  const input = h('input', { id, type: 'search', placeholder: label, autocomplete: 'off', spellcheck: 'false' });
  input.value = value;
  input.addEventListener('input', () => tell(input.value.trim()));
  return h(
    'div',
    { className: 'search', role: 'search' },
    icon('search'),
    h('label', { for: id, className: 'unseen' }, label),
    input,
  );
}

/** Modules as cards with their count of operations. */
export function moduleList(all) {
  return h(
    'ul',
    { className: 'cards' },
    all.map((module) =>
      h(
        'li',
        {},
        h(
          'a',
          { href: `/explorer#${module.name}`, className: 'card' },
          h('span', { className: 'card-title' }, module.name),
          h('span', { className: 'count' }, t('operations', { count: number(module.operations.length) })),
          h('span', { className: 'card-text' }, module.summary),
        ),
      ),
    ),
  );
}

export const verb = (method) => h('span', { className: `verb verb-${method.toLowerCase()}` }, method);

/** Operations as lines that lead to their pages. */
export function operationList(operations) {
  return h(
    'ul',
    { className: 'lines' },
    operations.map((each) =>
      h(
        'li',
        {},
        h(
          'a',
          { href: `/explorer/${each.id}` },
          verb(each.method),
          h('code', {}, breaks(each.path)),
          h('span', { className: 'line-text' }, each.summary),
        ),
      ),
    ),
  );
}
