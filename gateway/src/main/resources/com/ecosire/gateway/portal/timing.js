// Where the server's time went, of answers that say so (Server-Timing is for owners).
import { h } from './dom.js';
import { number, t } from './i18n.js';

const rounded = (milliseconds) => number(Math.round(milliseconds * 100) / 100);

/** The metrics of the header: [{name, milliseconds, about}]. */
export function metrics(header) {
  return [...header.matchAll(/([\w-]+)((?:;\s*\w+=(?:"[^"]*"|[^;,]*))*)/g)].map(([, name, rest]) => ({
    name,
    milliseconds: Number((/dur=([\d.]+)/.exec(rest) || [])[1] || 0),
    about: (/desc="([^"]*)"/.exec(rest) || [])[1],
  }));
}

function part(each, total) {
  const words = `${each.name} ${rounded(each.milliseconds)} ms`;
  const bar = h('span', { className: `stage stage-${each.name}`, title: words });
  bar.style.flexGrow = String(Math.max(each.milliseconds / total, 0.01));
  return bar;
}

/** A bar of the stages, with the statements; nothing where the answer does not tell. */
export function timing(response) {
  const header = response.headers.get('Server-Timing');
  if (!header) {
    return null;
  }
  const all = metrics(header);
  const find = (name) => all.find((each) => each.name === name) || { milliseconds: 0, about: '' };
  const stages = all.filter((each) => each.name !== 'sql' && each.name !== 'total');
  const total = find('total').milliseconds || 1;
  const sql = find('sql');
  return h(
    'div',
    { className: 'timing' },
    h(
      'p',
      { className: 'facts' },
      h('span', {}, t('timing.title', { milliseconds: rounded(total) })),
      h('span', {}, t('timing.statements', { count: parseInt(sql.about, 10) || 0, milliseconds: rounded(sql.milliseconds) })),
    ),
    h(
      'div',
      { className: 'stages', 'aria-hidden': 'true' },
      stages.map((each) => part(each, total)),
    ),
    h(
      'ul',
      { className: 'stage-names' },
      stages.map((each) => h('li', { className: `stage-name stage-${each.name}` }, `${each.name} ${rounded(each.milliseconds)} ms`)),
    ),
  );
}
