// What a dry run says of a query's fields and of the relations within them, drawn beside GraphiQL.
import { element, explorer } from './elements.js';

const list = document.getElementById('explained');

function problem({ code, detail }) {
  const link = element('a', '', code);
  link.href = `/problems/${code}`;
  return element('p', 'refused', detail, ' ', link);
}

function entry(told) {
  const { operation, permission } = told;
  return element(
    'li',
    told.passes ? 'passes' : 'fails',
    element('p', '', element('b', '', told.passes ? '✓' : '✗'), ' ', element('code', '', told.field || told.path)),
    element('p', 'hint', `${permission.needed || 'open to anybody'} · cost ${told.cost}`),
    ...permission.missing.map(problem),
    ...(told.problem ? [problem(told.problem)] : []),
    explorer(operation.id),
  );
}

document.addEventListener('answered', ({ detail }) => {
  const roots = (detail.extensions && detail.extensions.explain) || [];
  list.replaceChildren(...roots.flatMap((root) => [root, ...root.relations]).map(entry));
});
