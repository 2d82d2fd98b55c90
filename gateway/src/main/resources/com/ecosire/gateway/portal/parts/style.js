import { h } from '../dom.js';

const asked = new Map();

/** Loads a style sheet that only some pages need, once; they are shown when it is there. */
export function style(name) {
  if (!asked.has(name)) {
    const link = h('link', { rel: 'stylesheet', href: new URL(`../styles/${name}`, import.meta.url).href });
    const loaded = new Promise((done, failed) => {
      link.addEventListener('load', done);
      link.addEventListener('error', () => failed(new Error(name)));
    });
    document.head.append(link);
    asked.set(name, loaded);
  }
  return asked.get(name);
}
