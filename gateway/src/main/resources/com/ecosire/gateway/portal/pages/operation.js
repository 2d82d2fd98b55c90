import { h, inline, prose } from '../dom.js';
import { number, t } from '../i18n.js';
import { operation, plans, resolve } from '../catalog.js';
import { codeBlock } from '../code.js';
import { verb } from '../listing.js';
import { form } from '../form.js';
import { parameterList, schemaView } from '../schemaview.js';
import { sender } from '../send.js';
import { elsewhere } from '../elsewhere.js';
import { exampleOf } from '../shapes.js';
import { snippets } from '../snippets.js';

/** The sentences that say who may call and what it raises are told as facts below. */
const SAID_BELOW = /^(Needs |Anybody may|Raises |At most \d+ calls)/;

/** What plans allow in a minute, from the smallest to the largest. */
function generalLimit(all) {
  const minutes = all.map((each) => each.callsPerMinute);
  return t('op.general', { least: number(Math.min(...minutes)), most: number(Math.max(...minutes)) });
}

function facts(found, all) {
  const own = found['x-operation'];
  const rows = [
    [
      t('op.access'),
      own.access === 'public'
        ? t('op.anybody')
        : own.permission
          ? [t('op.permission'), ' ', h('code', {}, own.permission)]
          : t('op.signedIn'),
    ],
    own.scope && [t('op.scope'), h('code', {}, own.scope)],
    [
      t('op.limit'),
      [
        own.perMinute ? t('op.perMinute', { count: own.perMinute }) : generalLimit(all),
        ' · ',
        h('a', { href: '/guides/limits' }, t('guide.limits')),
      ],
    ],
    [t('op.cost'), inline(t('op.costs'))],
    own.conditions && [t('op.conditions'), own.conditions.flatMap((each) => [h('code', {}, each), ' '])],
    own.events && [
      t('op.events'),
      own.events.map((each) => h('a', { href: `/events/${each}`, className: 'tag' }, each)),
    ],
    ['GraphQL', own.graphql ? h('code', {}, own.graphql) : t('op.restOnly')],
  ];
  return h(
    'dl',
    { className: 'facts-list' },
    rows.filter(Boolean).map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
  );
}

function answers(found) {
  const good = Object.entries(found.responses).filter(([code]) => code < '300');
  return good.map(([code, each]) => {
    const response = resolve(found.root, each);
    const [type, content] = Object.entries(response.content || {})[0] || [];
    const example = content && exampleOf(found.root, content);
    return h(
      'section',
      {},
      h('h3', {}, code, ' ', h('span', { className: 'type' }, type || '')),
      h('p', {}, inline(response.description)),
      content && content.schema && schemaView(found.root, content.schema),
      example !== undefined && codeBlock(JSON.stringify(example, null, 2), 'json', t('op.example')).root,
    );
  });
}

function problems(found) {
  const rows = Object.entries(found.responses)
    .filter(([code]) => code >= '400')
    .map(([code, each]) => {
      const content = (resolve(found.root, each).content || {})['application/problem+json'];
      const codes = Object.keys((content && content.examples) || {});
      return h(
        'tr',
        {},
        h('th', { scope: 'row' }, code),
        h(
          'td',
          {},
          codes.flatMap((word) => [h('a', { href: `/problems/${word}` }, word), ' ']),
        ),
      );
    });
  return h(
    'table',
    { className: 'problems' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('status')), h('th', { scope: 'col' }, t('op.codes')))),
    h('tbody', {}, rows),
  );
}

function bodyDocs(found) {
  const content = found.requestBody && Object.values(found.requestBody.content)[0];
  return content ? [h('h2', {}, t('form.body')), schemaView(found.root, content.schema)] : [];
}

function reference(found) {
  const parameters = found.parameters.length
    ? [h('h2', {}, t('op.parameters')), parameterList(found.root, found.parameters)]
    : [];
  return h(
    'div',
    { className: 'op-more' },
    parameters,
    bodyDocs(found),
    h('h2', {}, t('op.answer')),
    answers(found),
    h('h2', {}, t('op.problems')),
    problems(found),
  );
}

export async function page(id) {
  const [found, all] = await Promise.all([operation(id), plans()]);
  if (!found) {
    return null;
  }
  const filled = form(found);
  const code = snippets();
  const update = () => code.show(filled.call());
  filled.root.addEventListener('input', update);
  filled.root.addEventListener('change', update);
  update();
  const about = found.description
    .split(/\n{2,}/)
    .filter((each) => !SAID_BELOW.test(each))
    .join('\n\n');
  const module = found.tags[0];
  const head = h(
    'div',
    { className: 'op-head' },
    h('p', { className: 'crumbs' }, h('a', { href: `/explorer#${module}` }, module), ' / ', id),
    h('h1', {}, found.summary),
    h('p', { className: 'route' }, verb(found.method), h('code', {}, `/api${found.path}`)),
    prose(about),
    facts(found, all),
    elsewhere(found, filled.call),
  );
  const panel = h(
    'div',
    { className: 'op-code' },
    h('h2', { className: 'unseen' }, t('snippets.label')),
    code.root,
    sender(found.method, filled.call).root,
  );
  const empty = !filled.root.children.length;
  const trying = h(
    'section',
    { className: 'op-form', 'aria-labelledby': 'try' },
    h('h2', { id: 'try' }, t('op.try')),
    empty ? h('p', { className: 'hint' }, t('op.nothing')) : filled.root,
  );
  return {
    title: found.summary,
    wide: true,
    content: [h('div', { className: 'op' }, h('div', { className: 'op-main' }, head, trying), panel, reference(found))],
  };
}
