import { h } from '../dom.js';

const SHOWN = 5000;

/** Says in passing that something was done. The region must be there before, else readers do not hear of it. */
const region = h('div', { className: 'toasts', role: 'status' });
document.body.append(region);

export function told(text) {
  const one = h('p', { className: 'toast' }, text);
  region.append(one);
  setTimeout(() => one.remove(), SHOWN);
}
