// One of many records, found by words: the browser offers what was found while somebody types.
import { h, newId } from '../dom.js';
import { line } from './input.js';

/** So long after the last key is looked for. */
const PAUSE = 250;

/** A field whose value is the id of a record: `find(words)` asks for [[id, label], ...], whose labels differ. */
export function pick({ find, ...told }) {
  const field = line(told);
  const offered = h('datalist', { id: newId('offered') });
  const known = new Map();
  let waiting;
  const look = async () => {
    const found = await find(field.control.value.trim()).catch(() => []);
    found.forEach(([id, label]) => known.set(label, id));
    offered.replaceChildren(...found.map(([, label]) => h('option', { value: label })));
  };
  field.control.setAttribute('list', offered.id);
  field.control.addEventListener('focus', look, { once: true });
  field.control.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = known.has(field.control.value) ? undefined : setTimeout(look, PAUSE);
  });
  field.root.append(offered);
  return { ...field, value: () => known.get(field.control.value.trim()) ?? null };
}
