// Sends calls for real and shows what came back.
import { h, newId } from './dom.js';
import { number, t } from './i18n.js';
import { sendAs } from './credentials.js';
import { codeBlock } from './code.js';
import { explanation, unmark } from './explanation.js';
import { timing } from './timing.js';
import { formParts, headersOf, isFile, partText, targetOf } from './snippets/call.js';

/** Longer answers are kept for the download only. */
const SHOWN = 200000;

function request(call, signal, more) {
  const init = {
    method: call.method,
    headers: { Accept: 'application/json, */*;q=0.5', ...headersOf(call), ...more },
    redirect: 'manual',
    cache: 'no-store',
    signal,
  };
  if (call.body && call.body.kind === 'json') {
    init.body = JSON.stringify(call.body.value);
  } else if (call.body) {
    init.body = new FormData();
    formParts(call).forEach(([name, value]) => init.body.append(name, isFile(value) ? value : partText(value)));
  }
  return sendAs(targetOf(call), init);
}

function pretty(text, type) {
  if (!/json/.test(type) || /ndjson/.test(type)) {
    return text;
  }
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function status(response, milliseconds, size) {
  const kind = response.ok ? 'good' : response.status < 400 ? 'neutral' : 'bad';
  const left = response.headers.get('X-RateLimit-Remaining');
  const most = response.headers.get('X-RateLimit-Limit');
  const code = response.type === 'opaqueredirect' ? t('send.redirect') : `${response.status} ${response.statusText}`;
  return h(
    'p',
    { className: 'facts' },
    h('strong', { className: `status ${kind}` }, code),
    h('span', {}, `${number(Math.round(milliseconds))} ms`),
    h('span', {}, `${number(size)} B`),
    left !== null && h('span', {}, t('send.left', { left: number(Number(left)), most: number(Number(most)) })),
  );
}

function headerTable(response) {
  const rows = [...response.headers].map(([name, value]) =>
    h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, value)),
  );
  return h(
    'details',
    { className: 'headers' },
    h('summary', {}, t('send.headers', { count: rows.length })),
    h('table', {}, h('tbody', {}, rows)),
  );
}

function download(blob, response) {
  const named = /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition') || '');
  return h(
    'p',
    {},
    h(
      'a',
      { href: URL.createObjectURL(blob), download: named ? named[1] : 'answer', className: 'button' },
      t('send.download'),
    ),
  );
}

/** Events come one by one, until the reader or the server ends them. */
async function stream(response, signal, box) {
  const block = codeBlock('', 'text', 'text/event-stream');
  box.append(block.root);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!signal.aborted) {
    const part = await reader.read();
    if (part.done) {
      return;
    }
    text = (text + part.value).slice(-SHOWN);
    block.show(text);
  }
}

async function answer(response, started, signal, box) {
  const type = response.headers.get('Content-Type') || '';
  if (type.startsWith('text/event-stream')) {
    box.replaceChildren(status(response, performance.now() - started, 0), headerTable(response));
    await stream(response, signal, box);
    return;
  }
  const blob = await response.blob();
  box.replaceChildren(status(response, performance.now() - started, blob.size), headerTable(response));
  if (response.headers.get('Preference-Applied') === 'explain') {
    box.append(explanation(JSON.parse(await blob.text())));
    return;
  }
  box.append(timing(response) || '');
  if (blob.size === 0) {
    box.append(h('p', { className: 'hint' }, t('send.empty')));
  } else if (/^text\/|json|graphql|xml/.test(type) && blob.size <= SHOWN) {
    box.append(
      codeBlock(pretty(await blob.text(), type), /json/.test(type) ? 'json' : 'text', type.split(';')[0]).root,
    );
  } else {
    box.append(download(blob, response));
  }
  const problem = /problem\+json/.test(type) && JSON.parse(await blob.text());
  if (problem) {
    box.append(h('p', {}, h('a', { href: `/problems/${problem.code}` }, t('send.explain', { code: problem.code }))));
  }
}

/** The button that sends, and the place of the answer. */
export function sender(method, call) {
  const id = newId('answer');
  const box = h('div', { className: 'answer', id, 'aria-live': 'polite' });
  const button = h(
    'button',
    { type: 'button', className: 'primary send', 'aria-controls': id },
    t('send.send'),
    h('span', { className: 'verb' }, method),
  );
  const dry = h('button', { type: 'button', className: 'dry', 'aria-controls': id }, t('dry.button'));
  const stop = h('button', { type: 'button', hidden: true }, t('send.stop'));
  let running;
  stop.addEventListener('click', () => running.abort());
  const send = async (more) => {
    unmark();
    const present = call();
    const missing = present.pathValues.filter(([, value]) => value === '').map(([name]) => name);
    if (missing.length) {
      box.replaceChildren(
        h('p', { role: 'alert', className: 'problem' }, t('send.missing', { names: missing.join(', ') })),
      );
      return;
    }
    running = new AbortController();
    button.disabled = dry.disabled = true;
    stop.hidden = false;
    box.replaceChildren(h('p', { className: 'hint' }, t('send.waiting')));
    const started = performance.now();
    try {
      await answer(await request(present, running.signal, more), started, running.signal, box);
    } catch (error) {
      if (!running.signal.aborted) {
        box.replaceChildren(h('p', { role: 'alert', className: 'problem' }, `${t('send.failed')} ${error.message}`));
      } else {
        box.append(h('p', { className: 'hint' }, t('send.stopped')));
      }
    } finally {
      button.disabled = dry.disabled = false;
      stop.hidden = true;
    }
  };
  button.addEventListener('click', () => send({}));
  dry.addEventListener('click', () => send({ Prefer: 'explain' }));
  return { root: h('div', { className: 'sender' }, h('div', { className: 'buttons' }, button, dry, stop), box) };
}
