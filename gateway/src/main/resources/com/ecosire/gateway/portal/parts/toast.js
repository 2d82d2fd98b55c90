import { h } from '../dom.js';

const SHOWN = 5000;

/** Says in passing that something was done. The region must be there before, else readers do not hear of it. */
const region = h('div', { className: 'toasts', role: 'status' });
document.body.append(region);

export function told(text) {
  // What stands outside of an open window is not reached while it is open.
  const place = document.querySelector('dialog[open]') || document.body;
  if (region.parentNode !== place) {
    place.append(region);
  }
  const one = h('p', { className: 'toast' }, text);
  region.append(one);
  setTimeout(() => one.remove(), SHOWN);
}
