import { h, inline } from '../dom.js';
import { language, t } from '../i18n.js';
import { problems } from '../catalog.js';
import { codeBlock } from '../code.js';

export async function page(code) {
  const all = await problems();
  const found = all.find((each) => each.code === code);
  if (!found) {
    return null;
  }
  const others = all.filter((each) => each.status === found.status && each !== found);
  return {
    title: code,
    content: [
      h(
        'p',
        { className: 'crumbs' },
        h('a', { href: '/guides/errors' }, t('guide.errors')),
        ' / ',
        String(found.status),
      ),
      h('h1', {}, h('code', {}, code)),
      h('p', { className: 'lead' }, `${found.status} ${found.title}`),
      h('p', { lang: found.explanation === found.declared ? 'en' : language() }, inline(found.explanation)),
      codeBlock(JSON.stringify(found.example, null, 2), 'json', 'application/problem+json').root,
      others.length > 0 &&
        h(
          'section',
          {},
          h('h2', {}, t('problem.others')),
          h(
            'ul',
            { className: 'lines' },
            others.map((each) =>
              h(
                'li',
                {},
                h(
                  'a',
                  { href: `/problems/${each.code}` },
                  h('code', {}, each.code),
                  h('span', { className: 'line-text' }, each.explanation),
                ),
              ),
            ),
          ),
        ),
      h('p', {}, h('a', { href: '/guides/errors' }, t('problem.all'))),
    ].filter(Boolean),
  };
}
