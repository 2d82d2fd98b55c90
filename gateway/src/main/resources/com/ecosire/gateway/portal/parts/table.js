import { h } from '../dom.js';
import { number, t } from '../i18n.js';
import { problemBox } from './problem.js';

function row(columns, entry) {
  return h(
    'tr',
    { role: 'row' },
    columns.map((column, at) => {
      const content = column.cell(entry);
      const attributes = { 'data-label': column.title, className: column.kind };
      return at === 0
        ? h('th', { scope: 'row', role: 'rowheader', ...attributes }, content)
        : h('td', { role: 'cell', ...attributes }, content ?? '—');
    }),
  );
}

/** A table of rows that are there already. On small screens each row is a card; roles keep it a table to readers. */
export function rows(label, columns, entries) {
  return h(
    'div',
    { className: 'scroll' },
    h('table', { className: 'data', role: 'table', 'aria-label': label }, [
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          columns.map((each) => h('th', { scope: 'col', role: 'columnheader', className: each.kind }, each.title)),
        ),
      ),
      h(
        'tbody',
        { role: 'rowgroup' },
        entries.map((entry) => row(columns, entry)),
      ),
    ]),
  );
}

/** What stands where there is nothing yet, with what to do about it. */
export const nothing = (text, ...actions) =>
  h(
    'div',
    { className: 'nothing' },
    h('p', {}, text),
    actions.length > 0 && h('div', { className: 'buttons' }, actions),
  );

/**
 * A list of the API, a page at a time: `load(query)` asks for {data, meta} with the cursor in the query. Cursors go
 * forth only, so those that led to earlier pages are kept.
 */
export function table({ label, columns, load, empty }) {
  const root = h('div', { className: 'listing' });
  let cursors = [undefined];
  let latest = 0;
  const turn = (text, next) =>
    h('button', { type: 'button', className: 'small', disabled: !next, onclick: () => show(next) }, text);
  const pager = (meta) => {
    const before = cursors.length > 1 && cursors.slice(0, -1);
    const after = meta.nextCursor && [...cursors, meta.nextCursor];
    const count = meta.total === undefined ? '' : t('table.total', { count: number(meta.total) });
    return h('div', { className: 'pager' }, [
      h('p', { className: 'hint', role: 'status' }, count),
      (before || after) &&
        h('div', { className: 'buttons' }, turn(t('table.previous'), before), turn(t('table.next'), after)),
    ]);
  };
  const show = (wanted) => {
    cursors = wanted;
    return draw();
  };
  const draw = async () => {
    const turn = ++latest;
    root.setAttribute('aria-busy', 'true');
    let content;
    try {
      const page = await load({ limit: 20, cursor: cursors[cursors.length - 1] });
      content = page.data.length
        ? [rows(label, columns, page.data), pager(page.meta)]
        : [empty || nothing(t('table.empty'))];
    } catch (error) {
      content = [problemBox(error)];
    }
    if (turn === latest) {
      // Else something else was asked for meanwhile.
      root.replaceChildren(...content);
      root.removeAttribute('aria-busy');
    }
  };
  return { root, reload: () => show([undefined]) };
}
