// What a dry run says, drawn: may I, how often, and is my input right.
import { h } from './dom.js';
import { number, t } from './i18n.js';

const MARKED = 'told';

/** The innermost name of a path such as lineItems[2].quantity. */
const leaf = (path) => path.replace(/\[\d+\]/g, '').split('.').pop();

/** The controls of the form that are named like a value. */
function fieldsOf(name) {
  return [...document.querySelectorAll('.op-form .field')].filter((each) => {
    const code = each.querySelector('label code');
    return code && code.textContent === name;
  });
}

/** Takes back what the form was told before. */
export function unmark() {
  document.querySelectorAll(`.op-form .${MARKED}`).forEach((each) => each.remove());
  document.querySelectorAll('.op-form .field [aria-invalid]').forEach((each) => each.removeAttribute('aria-invalid'));
}

/** Says at each field of the form what is wrong with its value. */
function mark(details) {
  details.forEach((each) => {
    fieldsOf(leaf(each.field)).forEach((field) => {
      const control = field.querySelector('input, select, textarea');
      control.setAttribute('aria-invalid', 'true');
      field.append(h('p', { className: `problem ${MARKED}` }, each.message));
    });
  });
}

function permission({ needed, held, missing }) {
  if (held) {
    return [h('span', { className: 'status good' }, t('dry.held')), ' ', needed ? h('code', {}, needed) : t('op.anybody')];
  }
  return missing.map((each) =>
    h('p', { className: 'problem' }, each.detail, ' ', h('a', { href: `/problems/${each.code}` }, each.code)),
  );
}

function meter(limit) {
  const words = t('send.left', { left: number(limit.remaining), most: number(limit.limit) });
  return h(
    'div',
    { className: 'meter' },
    h('span', {}, limit.name),
    h('meter', {
      min: '0',
      max: String(limit.limit),
      value: String(limit.remaining),
      low: String(limit.limit / 10),
      optimum: String(limit.limit),
      'aria-label': `${limit.name}: ${words}`,
    }),
    h('span', {}, words),
  );
}

function input(problem) {
  if (!problem) {
    return h('span', { className: 'status good' }, t('dry.fine'));
  }
  const lines = problem.details.map((each) => h('li', {}, h('code', {}, each.field), ' ', each.message));
  return [
    h('p', { className: 'problem' }, problem.detail, ' ', h('a', { href: `/problems/${problem.code}` }, problem.code)),
    lines.length > 0 && h('ul', {}, lines),
  ];
}

function rows(told) {
  return [
    [t('op.permission'), permission(told.permission)],
    [t('dry.limits'), told.limits.map(meter)],
    [t('dry.cost'), number(told.cost)],
    [t('dry.input'), input(told.problem)],
    told.idempotencyKey && ['Idempotency-Key', t(`dry.key.${told.idempotencyKey}`)],
  ].filter(Boolean);
}

/** The explanation of one call; its form is told what is wrong. */
export function explanation(told) {
  unmark();
  mark((told.problem && told.problem.details) || []);
  return h(
    'section',
    { className: 'dry-run', 'aria-label': t('dry.button') },
    h(
      'p',
      { className: `verdict ${told.passes ? 'good' : 'bad'}` },
      h('strong', {}, t(told.passes ? 'dry.passes' : 'dry.refused')),
    ),
    h(
      'dl',
      { className: 'facts-list' },
      rows(told).map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
    ),
    h('p', { className: 'hint' }, t('dry.note')),
  );
}
