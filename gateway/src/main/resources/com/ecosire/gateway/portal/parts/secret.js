import { h } from '../dom.js';
import { t } from '../i18n.js';
import { codeBlock } from '../code.js';
import { dialog } from './dialog.js';

/** Shows something that is never shown again, until somebody says that it is kept. */
export function showOnce({ title, lead, label, value, more }, closed) {
  const root = dialog(
    title,
    (close) => [
      h('p', { className: 'notice warn' }, lead),
      codeBlock(value, 'text', label).root,
      more,
      h(
        'div',
        { className: 'buttons' },
        h('button', { type: 'button', className: 'primary', onclick: close }, t('secret.kept')),
      ),
    ],
    closed,
  );
  // A slip of the Escape key must not lose it.
  root.addEventListener('cancel', (event) => event.preventDefault());
  return root;
}
