import { h } from '../dom.js';
import { language, says, t } from '../i18n.js';
import { Left, Problem } from './api.js';

/** What went wrong, in the reader's language where it is known, else as the API says it. */
function words(code, text) {
  return says(`problem.${code}`) ? t(`problem.${code}`) : h('span', { lang: language() === 'en' ? null : 'en' }, text);
}

/** A problem with one field that was not found by the API. */
export const faultAt = (field, code) => new Problem({ code: 'validation_failed', details: [{ field, code }] });

/** What is wrong with a field. */
export const faultOf = (detail) => words(detail.code, detail.message);

/** What went wrong, in few words. */
export const problemText = (error) => (error instanceof Left ? t('loading') : words(error.code, error.message));

/** A problem as a notice that is read out at once; `details` are those that no field shows. */
export function problemBox(error, details = error.details || []) {
  if (error instanceof Left) {
    return h('p', { className: 'hint' }, t('loading'));
  }
  return h('div', { className: 'notice bad', role: 'alert' }, [
    h('p', {}, h('strong', {}, words(error.code, error.message))),
    details.length > 0 &&
      h(
        'ul',
        {},
        details.map((each) => h('li', {}, h('code', {}, each.field), ' ', faultOf(each))),
      ),
    error.code &&
      h('p', { className: 'hint' }, [
        h('a', { href: `/problems/${error.code}` }, error.code),
        error.requestId && ` · ${t('requestId')} ${error.requestId}`,
      ]),
  ]);
}
