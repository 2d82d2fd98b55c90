// Charts as pictures in SVG, with the same numbers as a table for whoever sees no pictures.
import { h, newId } from '../dom.js';
import { number, t } from '../i18n.js';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 190;
const SPACE = { left: 46, right: 8, top: 10, bottom: 24 };

function s(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
}

/** The next round number above, so that four lines lie on round numbers, and on whole ones for small counts. */
function ceiling(most) {
  const step = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  const found = [1, 2, 4, 6, 8, 10].find((each) => each * step >= most) * step;
  return found < 10 ? Math.ceil(found / 4) * 4 : found;
}

const short = (value) => new Intl.NumberFormat('en', { notation: 'compact' }).format(value);

function grid(scale) {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((part) => {
    const y = scale.y(scale.most * part);
    return [
      s('line', { x1: SPACE.left, x2: scale.width - SPACE.right, y1: y, y2: y, class: 'grid' }),
      s('text', { x: SPACE.left - 8, y: y + 4, 'text-anchor': 'end' }, short(scale.most * part)),
    ];
  });
}

/** Days below, as many as have room. */
function days(points, scale) {
  const every = Math.ceil(points.length / Math.max(2, Math.floor(scale.width / 90)));
  return points
    .map((point, at) => [point, at])
    .filter(([, at]) => at % every === 0)
    .map(([point, at]) => s('text', { x: scale.x(at), y: HEIGHT - 6, 'text-anchor': 'middle' }, point.label));
}

function scaleOf(points, width, most) {
  const inner = width - SPACE.left - SPACE.right;
  const step = inner / Math.max(points.length, 1);
  const height = HEIGHT - SPACE.top - SPACE.bottom;
  return {
    width,
    most,
    step,
    x: (at) => SPACE.left + step * (at + 0.5),
    y: (value) => SPACE.top + height * (1 - value / most),
  };
}

/** Columns, the series of each upon one another. */
function columns(points, series, scale) {
  const width = Math.max(1, Math.min(scale.step * 0.7, 34));
  return points.flatMap((point, at) => {
    let below = 0;
    return series.map((one, which) => {
      const value = point.values[which] || 0;
      const top = scale.y(below + value);
      const height = Math.max(0, scale.y(below) - top);
      below += value;
      return s('rect', {
        x: scale.x(at) - width / 2,
        y: top,
        width,
        height,
        rx: Math.min(2, width / 3),
        class: `fill-${one.colour}`,
      });
    });
  });
}

function curves(points, series, scale) {
  return series.flatMap((one, which) => {
    const places = points
      .map((point, at) => [point.values[which], at])
      .filter(([value]) => value !== null && value !== undefined)
      .map(([value, at]) => `${scale.x(at).toFixed(1)},${scale.y(value).toFixed(1)}`);
    return [
      s('polyline', { points: places.join(' '), class: `stroke-${one.colour}` }),
      ...places.map((place) =>
        s('circle', { cx: place.split(',')[0], cy: place.split(',')[1], r: 2.4, class: `fill-${one.colour}` }),
      ),
    ];
  });
}

function asTable(label, points, series, unit) {
  const cell = (value) => (value === null || value === undefined ? '—' : `${number(value)}${unit}`);
  return h(
    'details',
    { className: 'chart-table' },
    h('summary', {}, t('chart.table')),
    h(
      'div',
      { className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': label },
      h('table', {}, [
        h(
          'thead',
          {},
          h('tr', {}, [
            h('th', { scope: 'col' }, t('chart.when')),
            series.map((one) => h('th', { scope: 'col' }, one.name)),
          ]),
        ),
        h(
          'tbody',
          {},
          points.map((point) =>
            h('tr', {}, [
              h('th', { scope: 'row' }, point.label),
              point.values.map((value) => h('td', {}, cell(value))),
            ]),
          ),
        ),
      ]),
    ),
  );
}

const legend = (series) =>
  h(
    'ul',
    { className: 'legend', 'aria-hidden': 'true' },
    series.map((one) => h('li', {}, h('span', { className: `dot dot-${one.colour}` }), one.name)),
  );

/**
 * A chart over time: `points` are [{label, values}], `series` [{name, colour}] with the colours good, bad, accent and
 * soft, `kind` is columns or lines. It is drawn as wide as there is room, so that its words keep their size.
 */
export function chart({ label, points, series, kind = 'columns', unit = '' }) {
  const id = newId('chart');
  const box = h('div', { className: 'chart-box' });
  const said = h('p', { className: 'hint chart-said', 'aria-hidden': 'true' });
  const highest = (point) =>
    kind === 'columns'
      ? point.values.reduce((sum, value) => sum + (value || 0), 0)
      : Math.max(0, ...point.values.map((value) => value || 0));
  const most = ceiling(Math.max(0, ...points.map(highest)));
  let scale;
  const draw = (width) => {
    scale = scaleOf(points, width, most);
    const marks = (kind === 'columns' ? columns : curves)(points, series, scale);
    box.replaceChildren(
      s(
        'svg',
        {
          viewBox: `0 0 ${width} ${HEIGHT}`,
          width,
          height: HEIGHT,
          role: 'img',
          'aria-labelledby': id,
          class: 'chart',
        },
        ...grid(scale),
        ...days(points, scale),
        ...marks,
      ),
    );
  };
  box.addEventListener('pointermove', (event) => {
    const at = Math.floor((event.offsetX - SPACE.left) / scale.step);
    const point = points[Math.max(0, Math.min(points.length - 1, at))];
    said.textContent = point
      ? [point.label, ...series.map((one, which) => `${one.name} ${number(point.values[which] || 0)}${unit}`)].join(
          ' · ',
        )
      : '';
  });
  new ResizeObserver(([entry]) => entry.contentRect.width > 0 && draw(Math.round(entry.contentRect.width))).observe(
    box,
  );
  return h('figure', { className: 'chart-figure' }, [
    h('figcaption', {}, h('span', { id, className: 'chart-title' }, label), legend(series)),
    box,
    said,
    asTable(label, points, series, unit),
  ]);
}

/** Shares of a whole as bars with words: [[name, count, colour], ...]. */
export function bars(label, entries) {
  const most = Math.max(1, ...entries.map(([, count]) => count));
  return h(
    'ul',
    { className: 'bars', 'aria-label': label },
    entries.map(([name, count, colour = 'accent']) =>
      h('li', {}, [
        h('span', { className: 'bar-name' }, name),
        h('span', { className: 'bar-count' }, number(count)),
        s(
          'svg',
          { viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true', class: 'bar' },
          s('rect', { width: 100, height: 4, class: 'fill-ground' }),
          s('rect', { width: (100 * count) / most, height: 4, class: `fill-${colour}` }),
        ),
      ]),
    ),
  );
}

/** How much of something is used, of how much there is. */
export function gauge(label, used, limit, show = number) {
  const share = limit ? Math.min(1, used / limit) : 0;
  const colour = share > 0.9 ? 'bad' : share > 0.75 ? 'warn' : 'accent';
  const text =
    limit === null
      ? t('gauge.unlimited', { used: show(used) })
      : t('gauge.of', { used: show(used), limit: show(limit) });
  const bar =
    limit !== null &&
    s(
      'svg',
      { viewBox: '0 0 100 3', preserveAspectRatio: 'none', class: 'bar', 'aria-hidden': 'true' },
      s('rect', { width: 100, height: 3, class: 'fill-ground' }),
      s('rect', { width: 100 * share, height: 3, class: `fill-${colour}` }),
    );
  return h('div', { className: 'gauge' }, h('p', {}, h('strong', {}, label), h('span', {}, text)), bar);
}
