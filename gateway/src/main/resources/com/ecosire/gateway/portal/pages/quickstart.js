import { h, inline } from '../dom.js';
import { number, t } from '../i18n.js';
import { modules, search } from '../catalog.js';
import { codeBlock, tabbedCode } from '../code.js';
import { TABS } from '../snippets.js';
import { curl, querying } from '../snippets/curl.js';
import { fetching } from '../snippets/typescript.js';
import { python } from '../snippets/python.js';
import { java } from '../snippets/java.js';
import { urlOf } from '../snippets/call.js';
import { moduleList, searchBox } from '../listing.js';

const FIRST = {
  id: 'contacts.list',
  method: 'GET',
  path: '/contacts',
  field: 'contacts',
  open: false,
  pathValues: [],
  query: [['limit', 5]],
  headers: {},
  body: undefined,
};
const DOCUMENT = '{ contacts(first: 5) { nodes { id name } } }';

function firstCall() {
  const tabs = TABS.map((tab) => (tab.name === 'graphql' ? { ...tab, language: 'curl' } : tab));
  const box = tabbedCode(tabs, t('snippets.label'));
  box.show({
    curl: curl(FIRST),
    typescript: fetching(urlOf(FIRST)),
    python: python(FIRST),
    java: java(FIRST),
    graphql: querying(DOCUMENT),
  });
  return box.root;
}

function step(count, title, text, code) {
  return h(
    'li',
    { className: 'step' },
    h(
      'div',
      { className: 'step-text' },
      h('h3', {}, h('span', { className: 'step-number', 'aria-hidden': 'true' }, String(count)), title),
      text.map((each) => h('p', {}, inline(each))),
    ),
    code && h('div', { className: 'step-code' }, code),
  );
}

function hero(all) {
  const operations = all.reduce((sum, module) => sum + module.operations.length, 0);
  return h('section', { className: 'hero' }, [
    h('h1', {}, t('quick.title')),
    h('p', { className: 'lead' }, t('quick.lead')),
    h(
      'p',
      { className: 'buttons' },
      h('a', { className: 'button primary', href: '/explorer/contacts.list' }, t('quick.try')),
      h('a', { className: 'button', href: '/guides/authentication' }, t('quick.read')),
    ),
    h(
      'p',
      { className: 'counts' },
      h('span', {}, t('quick.operations', { count: number(operations) })),
      h('span', {}, t('quick.modules', { count: number(all.length) })),
      h('span', {}, t('quick.surfaces')),
    ),
  ]);
}

function moduleSection(all) {
  const box = h('div', {});
  const find = searchBox(t('quick.search'), (words) => {
    const found = words
      ? all
          .map((module) => ({ ...module, operations: fitting(module, words) }))
          .filter((module) => module.operations.length)
      : all;
    box.replaceChildren(found.length ? moduleList(found) : h('p', { className: 'hint' }, t('search.none')));
  });
  box.append(moduleList(all));
  return h('section', { 'aria-labelledby': 'modules' }, h('h2', { id: 'modules' }, t('quick.modulesTitle')), find, box);
}

/** A module fits as a whole by its name or words, else by its operations. */
function fitting(module, words) {
  const whole = `${module.name} ${module.summary} ${module.declared}`.toLowerCase().includes(words.toLowerCase());
  return whole ? module.operations : (search([module], words)[0] || { operations: [] }).operations;
}

export async function page() {
  const all = await modules();
  const key = codeBlock("export ECOSIRE_API_KEY='ecos_live_…'", 'curl', t('quick.shell'));
  return {
    title: t('nav.quickstart'),
    wide: true,
    content: [
      hero(all),
      h(
        'section',
        { 'aria-labelledby': 'steps' },
        h('h2', { id: 'steps' }, t('quick.stepsTitle')),
        h(
          'ol',
          { className: 'steps' },
          step(1, t('quick.keyTitle'), [t('quick.keyText'), t('quick.keyMore')], key.root),
          step(2, t('quick.callTitle'), [t('quick.callText')], firstCall()),
          step(3, t('quick.nextTitle'), [t('quick.nextText'), t('quick.nextMore')], null),
        ),
      ),
      moduleSection(all),
    ],
  };
}
