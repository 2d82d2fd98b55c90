// How values are shown: moments, numbers, words of the API, states.
import { h } from '../dom.js';
import { language, number, says, t } from '../i18n.js';
import { problemText } from './problem.js';
import { told } from './toast.js';

const UNITS = [
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
];

/** A moment of the past or future as people say it: "3 minutes ago". */
export function relative(instant) {
  const seconds = (Date.parse(instant) - Date.now()) / 1000;
  const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) || ['second', 1];
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}

/** A moment in full, on the reader's clock. */
export const full = (instant) =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

/** A day. */
export const day = (date) =>
  new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(date));

/** An hour on the reader's clock. */
export const hour = (instant) =>
  new Intl.DateTimeFormat(language(), { hour: 'numeric', minute: '2-digit' }).format(new Date(instant));

/** A moment as an element; `never` is said where there is none. */
export const when = (instant, never = '—') =>
  instant ? h('time', { datetime: instant, title: full(instant) }, relative(instant)) : never;

/** A moment in full as an element. */
export const at = (instant, never = '—') => (instant ? h('time', { datetime: instant }, full(instant)) : never);

/** A word of the API in the reader's language, where it is known. */
export const word = (value) => (says(`word.${value}`) ? t(`word.${value}`) : String(value));

const KINDS = {
  good: ['active', 'enabled', 'delivered', 'success', 'paid', 'accepted', 'processed', 'open'],
  warn: ['rotating', 'retrying', 'pending', 'invited', 'trialing', 'past_due', 'suspended', 'draft', 'closing'],
  bad: ['failed', 'revoked', 'expired', 'denied', 'unpaid', 'canceled', 'uncollectible'],
};

/** The state of something, as a small sign. */
export function badge(value) {
  const kind = Object.keys(KINDS).find((each) => KINDS[each].includes(value)) || 'plain';
  return h('span', { className: `badge ${kind}` }, word(value));
}

/** The status of an answer. */
export function statusCode(status) {
  const kind = status === null ? 'bad' : status < 300 ? 'good' : status < 400 ? 'plain' : status < 500 ? 'warn' : 'bad';
  return h('span', { className: `badge ${kind}` }, status === null ? t('noAnswer') : String(status));
}

/** A share of 0 to 1 in percent. */
export const percent = (share) =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 1 }).format(share);

export const milliseconds = (count) => (count === null ? '—' : `${number(count)} ms`);

const currencyFormat = (currency) =>
  new Intl.NumberFormat(language(), { style: 'currency', currency: currency.toUpperCase() });

/** How many digits a currency has behind the point. */
export const digits = (currency) => currencyFormat(currency).resolvedOptions().maximumFractionDigits;

/** Minor units of a currency. */
export const money = (amount, currency) => currencyFormat(currency).format(amount / 10 ** digits(currency));

/** Bytes in the largest unit that fits, of 1,024 each, as plans and limits count them. */
export function bytes(count) {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const step = count < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(count) / 10));
  const shown = new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(count / 1024 ** step);
  return `${shown} ${units[step]}`;
}

/** Facts as a list of names and values: [[name, value], ...]; what is missing is left out. */
export const facts = (rows) =>
  h(
    'dl',
    { className: 'facts-list' },
    rows
      .filter((row) => row && row[1] !== undefined)
      .map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value ?? '—'))),
  );

/** Large figures side by side: [[name, value, note], ...]. */
export const figures = (rows) =>
  h(
    'dl',
    { className: 'figures' },
    rows
      .filter(Boolean)
      .map(([name, value, note]) =>
        h(
          'div',
          { className: 'figure' },
          h('dt', {}, name),
          h('dd', {}, value),
          note && h('dd', { className: 'note' }, note),
        ),
      ),
  );

/** A part of a page with a title of its own, and what can be done about it. */
export const card = (title, ...content) =>
  h('section', { className: 'card-part' }, title && h('h2', {}, title), content);

/** The head of a page: where it stands, its title, and what can be done. */
export function head(title, { crumbs = [], lead, actions = [], mark } = {}) {
  return h('header', { className: 'page-head' }, [
    crumbs.length > 0 &&
      h(
        'p',
        { className: 'crumbs' },
        crumbs.flatMap(([href, text]) => [h('a', { href }, text), ' / ']),
        title,
      ),
    h('div', { className: 'page-title' }, [
      h('h1', {}, title, mark && [' ', mark]),
      actions.some(Boolean) && h('div', { className: 'buttons' }, actions),
    ]),
    lead && h('p', { className: 'lead' }, lead),
  ]);
}

/** A button that does something, once at a time; what goes wrong is said. */
export function action(text, does, className = '') {
  let working = false;
  const press = async () => {
    if (working) {
      return;
    }
    working = true;
    try {
      await does();
    } catch (error) {
      told(problemText(error));
    } finally {
      working = false;
    }
  };
  return h('button', { type: 'button', className, onclick: press }, text);
}
