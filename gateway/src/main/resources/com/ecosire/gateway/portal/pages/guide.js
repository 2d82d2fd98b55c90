import { h, inline } from '../dom.js';
import { language, number, t } from '../i18n.js';
import { modules, plans, problems } from '../catalog.js';
import { changelog } from '../changelog.js';
import { codeBlock } from '../code.js';

let kept;
let examples;

/** Guides are told in blocks: {h}, {p}, {list}, {table}, {code, language}, {sdk}, {problems}, {limits}, {plans}. */
async function guides() {
  kept ||= (await fetch(new URL(`../guides/${language()}.json`, import.meta.url))).json();
  return kept;
}

/** The code of a section of the SDK's README, which its tests run, as a call of this server. */
async function sdkCode(section) {
  examples ||= (await fetch(new URL('../guides/sdk.json', import.meta.url))).json();
  const code = (await examples)[section].replaceAll('process.env.ECOSIRE_URL', JSON.stringify(location.origin));
  return codeBlock(code, 'typescript', 'TypeScript').root;
}

function table([head, ...rows]) {
  return h(
    'div',
    { className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': head[0] },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          head.map((cell) => h('th', { scope: 'col' }, inline(cell))),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((row) =>
          h(
            'tr',
            {},
            row.map((cell) => h('td', {}, inline(cell))),
          ),
        ),
      ),
    ),
  );
}

async function problemTable() {
  const rows = (await problems()).map((each) => [
    String(each.status),
    `[${each.code}](/problems/${each.code})`,
    each.explanation,
  ]);
  return table([[t('status'), t('op.codes'), t('problem.meaning')], ...rows]);
}

/** Limits of single operations, as they are declared. */
async function limitTable(head) {
  const all = (await modules()).flatMap((module) => module.operations).filter((each) => each.perMinute);
  return table([
    head,
    ...all.map((each) => [`[${each.method} /api${each.path}](/explorer/${each.id})`, String(each.perMinute)]),
  ]);
}

/** What the plans of this server allow, which its operator may have changed. */
async function planTable({ plans: head, unlimited }) {
  const all = await plans();
  return table([
    head,
    ...all.map((plan) => [
      plan.name,
      number(plan.callsPerMinute),
      plan.dailyCalls === null ? unlimited : number(plan.dailyCalls),
    ]),
  ]);
}

async function block(each) {
  if (each.h) {
    return h('h2', {}, each.h);
  }
  if (each.list) {
    return h(
      'ul',
      {},
      each.list.map((line) => h('li', {}, inline(line))),
    );
  }
  if (each.table) {
    return table(each.table);
  }
  if (each.code) {
    return codeBlock(each.code.replaceAll('{origin}', location.origin), each.language, each.title || '').root;
  }
  if (each.sdk) {
    return sdkCode(each.sdk);
  }
  if (each.limits) {
    return limitTable(each.limits);
  }
  if (each.plans) {
    return planTable(each);
  }
  if (each.changelog) {
    return changelog();
  }
  return each.problems ? problemTable() : h('p', {}, inline(each.p));
}

export async function page(name) {
  const blocks = (await guides())[name];
  if (!blocks) {
    return null;
  }
  return {
    title: t(`guide.${name}`),
    content: [h('h1', {}, t(`guide.${name}`)), ...(await Promise.all(blocks.map(block)))],
  };
}
