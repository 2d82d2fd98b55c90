import { h, inline, newId } from '../dom.js';
import { t } from '../i18n.js';
import { codeBlock } from '../code.js';
import { translated } from '../translations.js';
import { schemaView } from '../schemaview.js';
import { isOfLicense, isStandard, newLicenseSecret, newSecret, signedHeaders } from '../signing.js';
import { quoted } from '../snippets/curl.js';

function command(url, headers, body) {
  const lines = Object.entries(headers).map(([name, value]) => `  -H ${quoted(`${name}: ${value}`)}`);
  return [`curl -X POST ${quoted(url)}`, ...lines, `  --data-binary ${quoted(body)}`].join(' \\\n');
}

function labelled(label, input, hint) {
  const about = hint && h('p', { className: 'hint', id: `${input.id}-hint` }, hint);
  if (about) {
    input.setAttribute('aria-describedby', about.id);
  }
  return h('div', { className: 'field' }, h('label', { for: input.id }, label), input, about);
}

function entry(name, value, type = 'text') {
  const input = h('input', { id: newId(name), type, spellcheck: 'false', autocomplete: 'off' });
  input.value = value;
  return input;
}

/** A delivery as the server would send it, signed here. */
function delivery(found, body) {
  const url = entry('url', 'http://localhost:3000/webhooks', 'url');
  const secret = entry('secret', newSecret());
  const license = isOfLicense(found) && entry('license', newLicenseSecret());
  const block = codeBlock('', 'curl', 'cURL');
  const wrong = h('p', { className: 'problem', role: 'alert', hidden: true });
  const fault = () =>
    (!isStandard(secret.value) && t('sign.secret')) || (license && !license.value && t('sign.needsLicenseSecret')) || '';
  const update = async () => {
    wrong.textContent = fault();
    wrong.hidden = !wrong.textContent;
    if (wrong.hidden) {
      block.show(command(url.value, await signedHeaders(found, body, secret.value, license && license.value), body));
    }
  };
  [url, secret, license].filter(Boolean).forEach((each) => each.addEventListener('input', update));
  update();
  return [
    h('h2', {}, t('event.deliver')),
    h('p', {}, t('event.deliverText')),
    labelled(t('event.url'), url),
    labelled(t(license ? 'sign.endpointSecret' : 'sign.secretLabel'), secret),
    license && labelled(t('sign.licenseSecret'), license, t('sign.licenseSecretHint')),
    wrong,
    block.root,
    h('p', {}, h('a', { href: '/signatures' }, t('nav.signatures'))),
  ];
}

/** The schema of events names its parts in a place of its own; the view follows references from the root. */
function data(schema) {
  const object = schema.properties.data.properties.object;
  return schemaView(schema, object);
}

/** The description is the trigger and what the type is, in English; in another language the trigger is told alone. */
function lead(found) {
  const foreign = found.trigger !== found.declared;
  return h('p', { className: 'lead' }, foreign ? `${found.trigger}.` : inline(found.description));
}

export async function page(name) {
  const response = await fetch(`/api/webhooks/catalog/${encodeURIComponent(name)}`);
  if (response.status === 404) {
    return null;
  }
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  const [found] = await translated('events', [await response.json()], 'event', 'trigger');
  const body = JSON.stringify(found.sample);
  const left = h('div', { className: 'op-main' }, [
    h('p', { className: 'crumbs' }, h('a', { href: '/events' }, t('nav.events')), ' / ', found.module),
    h('h1', {}, h('code', {}, found.event)),
    lead(found),
    h(
      'dl',
      { className: 'facts-list' },
      h('div', {}, h('dt', {}, t('event.trigger')), h('dd', {}, found.trigger)),
      h(
        'div',
        {},
        h('dt', {}, t('event.signed')),
        h(
          'dd',
          {},
          found.signatureHeaders.map((each) => h('code', { className: 'tag' }, each)),
        ),
      ),
    ),
    h('h2', {}, t('event.data')),
    data(found.schema),
    delivery(found, body),
  ]);
  const right = h(
    'div',
    { className: 'op-code' },
    codeBlock(JSON.stringify(found.sample, null, 2), 'json', t('event.sample')).root,
    codeBlock(JSON.stringify(found.schema, null, 2), 'json', 'JSON Schema').root,
  );
  return { title: found.event, wide: true, content: [h('div', { className: 'op' }, left, right)] };
}
