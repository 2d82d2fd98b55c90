// The days of a component as bars, and the same in words.
import { h } from '../dom.js';
import { date, percent, say } from './words.js';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 10;
const GAP = 3;
const HEIGHT = 34;

/** Below this percentage a day was a bad one. */
const MUCH = 99;

const KINDS = ['good', 'minor', 'part', 'major', 'none'];

function kind(day) {
  if (!day) {
    return 'none';
  }
  if (day.downMinutes > 0) {
    return day.uptime < MUCH ? 'major' : 'part';
  }
  return day.incidentIds.length ? 'minor' : 'good';
}

function words(day) {
  if (!day) {
    return say('uptime.missing');
  }
  if (day.downMinutes > 0) {
    return `${say('uptime.down', { minutes: day.downMinutes })} · ${percent(day.uptime)}`;
  }
  return say(day.incidentIds.length ? 'uptime.incident' : 'uptime.up');
}

function drawn(name, attributes) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
}

/** The days of the calendar, the oldest first. */
function calendar(days) {
  const today = new Date();
  return Array.from({ length: days }, (_, at) => {
    const each = new Date(today.getTime() - (days - 1 - at) * 86400000);
    return each.toISOString().slice(0, 10);
  });
}

function spoken(component, days, known) {
  const bad = days.filter((each) => !['good', 'none'].includes(kind(known.get(each))));
  const all = say('uptime.text', { name: component.name, percent: percent(component.uptime), days: days.length });
  const named = bad.map((each) => `${date(each)} (${words(known.get(each))})`).join(', ');
  return `${all} ${bad.length ? say('uptime.bad', { days: named }) : say('uptime.perfect')}`;
}

/** One bar a day, and beneath it what the pointer is at. */
export function bars(component, count) {
  const days = calendar(count);
  const known = new Map(component.perDay.map((day) => [day.date, day]));
  const svg = drawn('svg', {
    class: 'days',
    role: 'img',
    viewBox: `0 0 ${count * (WIDTH + GAP) - GAP} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    'aria-label': spoken(component, days, known),
  });
  days.forEach((each, at) => {
    const size = { x: at * (WIDTH + GAP), y: 0, width: WIDTH, height: HEIGHT, rx: 2 };
    svg.append(drawn('rect', { ...size, class: `day day-${kind(known.get(each))}` }));
  });
  const usual = say('uptime.percent', { percent: percent(component.uptime) });
  const middle = h('span', { className: 'days-middle' }, usual);
  svg.addEventListener('pointermove', (event) => {
    const box = svg.getBoundingClientRect();
    const at = Math.floor(((event.clientX - box.left) / box.width) * count);
    const each = days[Math.min(count - 1, Math.max(0, at))];
    middle.textContent = say('uptime.day', { date: date(each), words: words(known.get(each)) });
  });
  svg.addEventListener('pointerleave', () => {
    middle.textContent = usual;
  });
  return [
    svg,
    h(
      'p',
      { className: 'days-scale', 'aria-hidden': 'true' },
      h('span', {}, say('uptime.ago', { days: count })),
      middle,
      h('span', {}, say('uptime.today')),
    ),
  ];
}

/** What the colours mean. */
export function legend() {
  return h(
    'ul',
    { className: 'legend' },
    KINDS.map((each) => h('li', {}, h('span', { className: `swatch day-${each}` }), say(`legend.${each}`))),
  );
}
