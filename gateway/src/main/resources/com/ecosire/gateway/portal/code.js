import { h, icon, newId } from './dom.js';
import { highlight } from './highlight.js';
import { t } from './i18n.js';

/** Says something to readers of the screen that others see. */
function announce(text) {
  let region = document.getElementById('announcements');
  if (!region) {
    region = h('div', { id: 'announcements', className: 'unseen', 'aria-live': 'polite' });
    document.body.append(region);
  }
  region.textContent = text;
}

function copyButton(text) {
  const button = h('button', { type: 'button', className: 'copy' }, icon('copy'), h('span', {}, t('copy')));
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text());
    button.lastChild.textContent = t('copied');
    announce(t('copied'));
    setTimeout(() => (button.lastChild.textContent = t('copy')), 2000);
  });
  return button;
}

function pre(label) {
  // Code that is wider than its box is scrolled by keyboard too.
  return h('pre', { tabIndex: 0, role: 'region', 'aria-label': label }, h('code', {}));
}

/** One piece of code, with a name and a button that copies it. */
export function codeBlock(text, language, title = '') {
  let shown = text;
  const box = pre(title || language);
  const root = h(
    'div',
    { className: 'code' },
    h(
      'div',
      { className: 'code-head' },
      h('span', { className: 'code-title' }, title),
      copyButton(() => shown),
    ),
    box,
  );
  const show = (next) => {
    shown = next;
    box.firstChild.replaceChildren(...highlight(next, language));
  };
  show(text);
  return { root, show };
}

const PLACE = 'ecosire.snippet';

function favourite(tabs) {
  try {
    const kept = localStorage.getItem(PLACE);
    return tabs.some((tab) => tab.name === kept) ? kept : tabs[0].name;
  } catch {
    return tabs[0].name;
  }
}

/** Code in several languages: tabs are [{name, title, language}], texts come by show({name: text}). */
export function tabbedCode(tabs, label) {
  const id = newId('code');
  const box = pre(label);
  box.id = `${id}-panel`;
  box.setAttribute('role', 'tabpanel');
  let texts = {};
  let chosen = favourite(tabs);
  const buttons = tabs.map((tab) =>
    h(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `${id}-${tab.name}`,
        'aria-controls': box.id,
        onclick: () => choose(tab.name),
      },
      tab.title,
    ),
  );
  const list = h('div', { role: 'tablist', 'aria-label': label, className: 'tabs' }, buttons);
  const draw = () => {
    const tab = tabs.find((each) => each.name === chosen);
    buttons.forEach((button, i) => {
      button.setAttribute('aria-selected', String(tabs[i].name === chosen));
      button.tabIndex = tabs[i].name === chosen ? 0 : -1;
    });
    box.setAttribute('aria-labelledby', `${id}-${chosen}`);
    box.firstChild.replaceChildren(...highlight(texts[chosen] || '', tab.language));
  };
  const choose = (name) => {
    chosen = name;
    try {
      localStorage.setItem(PLACE, name);
    } catch {
      // Then the next page begins with the first one.
    }
    draw();
  };
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const next = (tabs.findIndex((tab) => tab.name === chosen) + step + tabs.length) % tabs.length;
      choose(tabs[next].name);
      buttons[next].focus();
    }
  });
  const root = h(
    'div',
    { className: 'code' },
    h(
      'div',
      { className: 'code-head' },
      list,
      copyButton(() => texts[chosen] || ''),
    ),
    box,
  );
  return {
    root,
    show(next) {
      texts = next;
      draw();
    },
  };
}
