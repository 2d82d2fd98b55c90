import { h } from '../dom.js';

/** So long after the last key a text is looked for. */
const PAUSE = 300;

/** What the address asks for. */
export const asked = (name) => new URLSearchParams(location.search).get(name) || undefined;

/** Fields above a list, kept in the address, so that what was found can be linked and reloaded. */
export function filters(fields, changed) {
  const values = () => Object.fromEntries(fields.map((each) => [each.name, each.value() ?? undefined]));
  const root = h(
    'form',
    { className: 'filters', role: 'search', onsubmit: (event) => event.preventDefault() },
    fields.map((each) => each.root),
  );
  let waiting;
  const tell = () => {
    const pairs = Object.entries(values()).filter(([, value]) => value !== undefined);
    history.replaceState(null, '', location.pathname + (pairs.length ? `?${new URLSearchParams(pairs)}` : ''));
    changed();
  };
  root.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(tell, PAUSE);
  });
  return { root, values };
}
