import { h, icon, newId } from '../dom.js';
import { t } from '../i18n.js';
import { form } from './form.js';

/** Opens a window over the page; `content(close)` makes what is in it. It is gone when it is closed. */
export function dialog(title, content, closed = () => {}) {
  const id = newId('dialog');
  const root = h('dialog', { 'aria-labelledby': id, className: 'window' });
  const close = () => root.close();
  const cross = h(
    'button',
    { type: 'button', className: 'quiet', 'aria-label': t('close'), onclick: close },
    icon('close'),
  );
  root.append(h('div', { className: 'window-head' }, h('h2', { id }, title), cross), h('div', {}, content(close)));
  root.addEventListener('close', () => {
    root.remove();
    closed();
  });
  document.body.append(root);
  root.showModal();
  const first = root.querySelector('form input, form select, form textarea');
  if (first) {
    first.focus();
  }
  return root;
}

/** A form within a window: {title, lead, parts, submit, send, done(answer, close)}. */
export function formDialog({ title, lead, parts, submit, send, done, danger }) {
  return dialog(title, (close) => {
    const cancel = h('button', { type: 'button', onclick: close }, t('cancel'));
    const finish = async (answer) => {
      close();
      await done(answer);
    };
    return [
      lead && h('p', { className: 'hint' }, lead),
      form({ parts, submit, send, done: finish, danger, more: cancel }).root,
    ];
  });
}

/** Asks before something that cannot be taken back. */
export const confirm = ({ parts = [], danger = true, ...told }) => formDialog({ parts, danger, ...told });
