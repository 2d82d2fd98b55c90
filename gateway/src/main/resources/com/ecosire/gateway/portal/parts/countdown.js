import { h } from '../dom.js';
import { t } from '../i18n.js';
import { full } from './show.js';

const two = (count) => String(count).padStart(2, '0');

function left(end) {
  const seconds = Math.max(0, Math.round((Date.parse(end) - Date.now()) / 1000));
  const hours = Math.floor(seconds / 3600);
  return `${two(hours)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** The time until a moment, second by second as long as it is on the page. */
export function countdown(end) {
  const shown = h(
    'span',
    { className: 'countdown', role: 'timer', title: full(end), 'aria-label': t('countdown', { at: full(end) }) },
    left(end),
  );
  const ticking = setInterval(() => {
    shown.textContent = left(end);
    if (!shown.isConnected || Date.parse(end) < Date.now()) {
      clearInterval(ticking);
    }
  }, 1000);
  return shown;
}
