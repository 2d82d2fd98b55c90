// The words of the status page, which no other page needs.
import { language } from '../i18n.js';

const messages = await (await fetch(new URL(`../messages/status/${language()}.json`, import.meta.url))).json();

/** A message of the status page with {names} filled in. */
export function say(key, values = {}) {
  const text = messages[key];
  if (text === undefined) {
    throw new Error(`no message ${key}`);
  }
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

const form = (options) => {
  const made = new Intl.DateTimeFormat(language(), options);
  return (value) => made.format(new Date(value));
};

/** A day with its year. */
export const day = form({ dateStyle: 'long' });

/** A day of the calendar, which has no time zone. */
export const date = form({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A time of some day. */
export const moment = form({ dateStyle: 'medium', timeStyle: 'short' });

/** A time of a day that is told beside it. */
export const time = form({ timeStyle: 'short' });

const shares = new Intl.NumberFormat(language(), {
  style: 'percent',
  minimumFractionDigits: 2,
  maximumFractionDigits: 3,
});

/** A percentage of at most three digits behind the point, as the server rounds it. */
export const percent = (value) => shares.format(value / 100);

/** Minutes in words. */
export function duration(minutes) {
  return minutes < 60
    ? say('minutes', { count: minutes })
    : say('hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
