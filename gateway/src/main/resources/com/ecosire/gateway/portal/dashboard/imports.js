import { h } from '../dom.js';
import { number, t } from '../i18n.js';
import { download } from '../parts/api.js';
import { form } from '../parts/form.js';
import { file, select } from '../parts/input.js';
import { action, card, figures, head } from '../parts/show.js';
import { rows } from '../parts/table.js';
import { may } from '../parts/who.js';
import { upload } from '../parts/upload.js';

/** What can be brought in and taken out as CSV: module, import, export. */
const KINDS = [
  ['contacts', '/contacts/import', '/contacts/export'],
  ['products', '/products/import', '/products/export'],
  ['users', '/users/import', '/users/export'],
];

function outcome(answer) {
  return [
    figures([
      [t('imp.created'), number(answer.created)],
      [t('imp.updated'), number(answer.updated ?? 0)],
      [t('imp.skipped'), number(answer.skipped ?? 0)],
      [t('imp.faulty'), number(answer.errors.length)],
    ]),
    answer.errors.length > 0 &&
      rows(
        t('imp.errors'),
        [
          { title: t('imp.row'), cell: (each) => number(each.row) },
          { title: t('imp.field'), cell: (each) => each.field && h('code', {}, each.field) },
          { title: t('imp.message'), cell: (each) => h('span', { lang: 'en' }, each.message) },
        ],
        answer.errors,
      ),
  ];
}

function importing(kinds) {
  const place = h('div', { role: 'status' });
  const bar = h('progress', { className: 'progress', max: '1', value: '0', 'aria-label': t('imp.progress') });
  const said = h('p', { className: 'hint' });
  const progress = (share) => {
    bar.value = share;
    said.textContent = t(share < 1 ? 'imp.sending' : 'imp.working', { percent: Math.round(share * 100) });
  };
  const made = form({
    parts: [
      select({ name: 'kind', label: t('imp.kind'), options: kinds.map(([module]) => [module, t(`imp.${module}`)]) }),
      file({ name: 'file', label: t('imp.file'), accept: '.csv,text/csv', required: true, hint: t('imp.fileHint') }),
    ],
    submit: t('imp.start'),
    send: ({ kind, file: chosen }) => {
      place.replaceChildren(bar, said);
      progress(0);
      return upload(kinds.find(([module]) => module === kind)[1], chosen, progress).catch((error) => {
        place.replaceChildren();
        throw error;
      });
    },
    done: (answer) => place.replaceChildren(...outcome(answer).filter(Boolean)),
  });
  return [made.root, place];
}

export async function page() {
  const writable = KINDS.filter(([module]) => may(module, module === 'users' ? 'admin' : 'write'));
  const readable = KINDS.filter(([module]) => may(module, module === 'users' ? 'admin' : 'read'));
  const save = (path) => () => download(path, { format: 'csv' });
  return {
    title: t('dash.imports'),
    content: [
      head(t('dash.imports'), { lead: t('imp.lead') }),
      writable.length > 0 && card(t('imp.in'), importing(writable)),
      card(
        t('imp.out'),
        h('p', { className: 'hint' }, t('imp.outLead')),
        h(
          'div',
          { className: 'buttons' },
          readable.map(([module, , path]) => action(t(`imp.${module}`), save(path))),
        ),
      ),
    ],
  };
}
