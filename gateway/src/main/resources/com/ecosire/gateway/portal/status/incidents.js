// Incidents with what was said of them, and planned work.
import { h } from '../dom.js';
import { day, duration, moment, say, time } from './words.js';

/** A word in a colour. */
export const chip = (kind, text) => h('span', { className: `chip chip-${kind}` }, text);

const TONES = {
  investigating: 'major_outage',
  identified: 'partial_outage',
  monitoring: 'degraded',
  resolved: 'operational',
  scheduled: 'maintenance',
  in_progress: 'maintenance',
};

function affected(ids, names) {
  const known = ids.map((id) => names.get(id)).filter(Boolean);
  return known.length ? say('affected', { names: known.join(', ') }) : say('affected.all');
}

function update(each) {
  return h(
    'li',
    {},
    h(
      'p',
      { className: 'said-head' },
      h('strong', {}, say(`incident.${each.status}`)),
      h('time', { datetime: each.createdAt }, moment(each.createdAt)),
    ),
    h('p', { className: 'said' }, each.message),
  );
}

/** The newest first; without them, what is known of the incident itself. */
function updates(incident) {
  const said = incident.updates || [
    { status: incident.status, createdAt: incident.startedAt, message: incident.message },
  ];
  const sorted = [...said].sort((one, other) => other.createdAt.localeCompare(one.createdAt));
  return h('ol', { className: 'updates' }, sorted.map(update));
}

/** An incident that is not over. */
export function openIncident(incident, names) {
  return h(
    'li',
    { className: `notice tone-${TONES[incident.status]}` },
    h(
      'div',
      { className: 'notice-head' },
      h('h3', {}, incident.title),
      chip(TONES[incident.status], say(`incident.${incident.status}`)),
    ),
    h(
      'p',
      { className: 'notice-facts' },
      `${say(`impact.${incident.impact}`)} · ${say('since', { time: moment(incident.startedAt) })}`,
    ),
    h('p', { className: 'notice-facts' }, affected(incident.componentIds, names)),
    updates(incident),
  );
}

function span(window) {
  const sameDay = day(window.startsAt) === day(window.endsAt);
  return `${moment(window.startsAt)} – ${sameDay ? time(window.endsAt) : moment(window.endsAt)}`;
}

/** Work that goes on or is planned. */
export function maintenance(window, names) {
  return h(
    'li',
    { className: 'notice tone-maintenance' },
    h(
      'div',
      { className: 'notice-head' },
      h('h3', {}, window.title),
      chip(TONES[window.status], say(`maintenance.${window.status}`)),
    ),
    h('p', { className: 'notice-facts' }, h('time', { datetime: window.startsAt }, span(window))),
    h('p', { className: 'notice-facts' }, affected(window.componentIds, names)),
    h('p', { className: 'said' }, window.message),
  );
}

function over(incident, names) {
  const minutes = incident.durationMinutes;
  return h(
    'li',
    { className: 'past-incident' },
    h(
      'details',
      {},
      h(
        'summary',
        {},
        h('span', { className: 'past-title' }, incident.title),
        chip(TONES[incident.status], say(`incident.${incident.status}`)),
        h(
          'span',
          { className: 'past-facts' },
          [say(`impact.${incident.impact}`), minutes !== null && say('lasted', { duration: duration(minutes) })]
            .filter(Boolean)
            .join(' · '),
        ),
      ),
      h('p', { className: 'notice-facts' }, affected(incident.componentIds, names)),
      updates(incident),
      incident.postmortem && [h('h4', {}, say('postmortem')), h('p', { className: 'said' }, incident.postmortem)],
    ),
  );
}

/** What is over, day by day. */
export function past(incidents, names) {
  if (!incidents) {
    return h('p', { className: 'hint' }, say('past.away'));
  }
  const closed = incidents.filter((incident) => incident.status === 'resolved');
  if (!closed.length) {
    return h('p', { className: 'hint' }, say('past.none'));
  }
  const days = grouped(closed);
  return h(
    'ol',
    { className: 'past' },
    [...days].map(([name, ofDay]) =>
      h(
        'li',
        {},
        h('h3', {}, name),
        h(
          'ul',
          {},
          ofDay.map((each) => over(each, names)),
        ),
      ),
    ),
  );
}

/** By the days on which they began. */
function grouped(all) {
  const days = new Map();
  all.forEach((each) => {
    const name = day(each.startedAt);
    days.set(name, [...(days.get(name) || []), each]);
  });
  return days;
}
