// The same operation in the other pages that people try calls on.
import { h } from './dom.js';
import { t } from './i18n.js';
import { graphql } from './snippets/graphql.js';

/** Links to Swagger UI and, where there is a field of it, to GraphiQL with the call as the form has it. */
export function elsewhere(found, call) {
  const place = `/docs#/${encodeURIComponent(found.tags[0])}/${encodeURIComponent(found.id)}`;
  const graphiql = h('a', { href: '/graphiql', rel: 'external' }, 'GraphiQL');
  const fill = () => {
    const text = graphql(call());
    graphiql.href = text ? `/graphiql#query=${encodeURIComponent(text)}` : '/graphiql';
  };
  ['pointerdown', 'keydown', 'focus', 'pointerenter'].forEach((each) => graphiql.addEventListener(each, fill));
  return h(
    'p',
    { className: 'elsewhere' },
    t('op.elsewhere'),
    ' ',
    h('a', { href: place, rel: 'external' }, 'Swagger UI'),
    found['x-operation'].graphql && [' · ', graphiql],
  );
}
