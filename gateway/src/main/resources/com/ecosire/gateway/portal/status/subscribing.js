// Being told of incidents: the form, and the end of the link of its mail.
import { h, newId } from '../dom.js';
import { language } from '../i18n.js';
import { send } from './reading.js';
import { say } from './words.js';

const WAYS = {
  email: { field: 'email', type: 'email', placeholder: 'ops@example.com', autocomplete: 'email' },
  webhook: { field: 'webhookUrl', type: 'url', placeholder: 'https://example.com/status', autocomplete: 'off' },
};

function refusal(answer) {
  const details = (answer.body.details || []).map((each) => each.message);
  return say('subscribe.failed', { words: details.join(' ') || answer.body.detail || answer.status });
}

function choice(way, group, checked) {
  const id = newId('way');
  const input = h('input', { type: 'radio', name: group, id, value: way, checked });
  return h('span', { className: 'way' }, input, h('label', { for: id }, say(`subscribe.${way}`)));
}

function componentBoxes(components) {
  const boxes = components.map((component) => {
    const id = newId('component');
    return h(
      'span',
      { className: 'check' },
      h('input', { type: 'checkbox', id, value: component.id }),
      h('label', { for: id }, component.name),
    );
  });
  return h(
    'details',
    { className: 'some' },
    h('summary', {}, say('subscribe.components')),
    h('div', { className: 'boxes' }, boxes),
  );
}

/** The form; it tells by itself what became of it. */
export function subscribeForm(components) {
  const group = newId('ways');
  const id = newId('target');
  const label = h('label', { for: id }, '');
  const input = h('input', { id, required: true, 'aria-describedby': `${id}-hint`, spellcheck: 'false' });
  const hint = h('p', { className: 'hint', id: `${id}-hint` }, '');
  const told = h('p', { className: 'told', role: 'status' });
  const some = componentBoxes(components);
  const button = h('button', { className: 'primary' }, say('subscribe.send'));
  let way = 'email';
  const take = (chosen) => {
    way = chosen;
    const { type, placeholder, autocomplete } = WAYS[way];
    Object.entries({ type, placeholder, autocomplete }).forEach(([name, value]) => input.setAttribute(name, value));
    label.textContent = say(`subscribe.${way}Label`);
    hint.textContent = say(`subscribe.${way}Hint`);
  };
  take(way);
  const ways = h(
    'fieldset',
    { className: 'ways' },
    h('legend', { className: 'unseen' }, say('subscribe.way')),
    Object.keys(WAYS).map((each) => choice(each, group, each === way)),
  );
  ways.addEventListener('change', (event) => take(event.target.value));
  const form = h(
    'form',
    { className: 'subscribe', noValidate: true },
    ways,
    h('div', { className: 'field' }, label, h('div', { className: 'line' }, input, button), hint),
    some,
    told,
  );
  form.addEventListener('submit', async (event) => {
    // Handled here, since the policy of the page lets no form go anywhere.
    event.preventDefault();
    const target = input.value.trim();
    input.setAttribute('aria-invalid', String(!target));
    if (!target) {
      told.className = 'told problem';
      told.textContent = say('subscribe.missing');
      input.focus();
      return;
    }
    button.disabled = true;
    const componentIds = [...some.querySelectorAll('input:checked')].map((box) => box.value);
    const body = { [WAYS[way].field]: target, componentIds, locale: language() };
    const answer = await send('/api/status/subscribe', body);
    button.disabled = false;
    input.setAttribute('aria-invalid', String(!answer.ok));
    told.className = `told ${answer.ok ? 'well' : 'problem'}`;
    told.textContent = answer.ok ? say(`subscribe.${way}Done`, { target }) : refusal(answer);
    if (answer.ok) {
      input.value = '';
    }
  });
  return form;
}

/** What the link of a mail leads to; a button, since programs follow links too. */
export function confirmation() {
  const token = /^#confirm=([\w-]+)$/.exec(location.hash);
  if (!token) {
    return null;
  }
  history.replaceState(null, '', location.pathname);
  const told = h('p', { className: 'told', role: 'status' });
  const button = h('button', { type: 'button', className: 'primary', id: 'confirm' }, say('confirm.button'));
  button.addEventListener('click', async () => {
    button.disabled = true;
    const answer = await send('/api/status/subscribe/confirm', { token: token[1] });
    button.hidden = answer.ok || answer.status === 401;
    button.disabled = false;
    told.className = `told ${answer.ok ? 'well' : 'problem'}`;
    if (answer.ok) {
      const names = answer.body.components.join(', ');
      const all = say('confirm.done', { target: answer.body.target });
      told.textContent = names ? `${all} ${say('confirm.some', { names })}` : all;
    } else {
      told.textContent = answer.status === 401 ? say('confirm.used') : refusal(answer);
    }
  });
  return h(
    'section',
    { className: 'notice confirm', 'aria-labelledby': 'confirm-title' },
    h('h2', { id: 'confirm-title' }, say('confirm.title')),
    h('p', {}, say('confirm.lead')),
    h('p', {}, button),
    told,
  );
}
