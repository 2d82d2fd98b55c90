import { t } from '../../i18n.js';
import { events } from '../../catalog.js';
import { choices, line, lines } from '../../parts/input.js';

/** Headers as lines of "Name: value". */
const written = (headers) => Object.entries(headers || {}).map(([name, value]) => `${name}: ${value}`);

/** The same back as an object. */
export const headersOf = (all) =>
  Object.fromEntries(
    all.map((each) =>
      each
        .split(/:(.*)/s)
        .slice(0, 2)
        .map((part) => (part || '').trim()),
    ),
  );

/** The fields of an endpoint. */
export async function endpointFields(endpoint) {
  const all = await events();
  return [
    line({
      name: 'url',
      label: t('hooks.url'),
      type: 'url',
      required: true,
      value: endpoint?.url,
      placeholder: 'https://example.com/webhooks',
      hint: t('hooks.urlHint'),
    }),
    line({ name: 'description', label: t('hooks.description'), value: endpoint?.description, optional: true }),
    choices({
      name: 'events',
      label: t('hooks.events'),
      value: endpoint?.events,
      options: [['*', t('hooks.allEvents')], ...all.map((each) => [each.event, each.event, each.trigger])],
    }),
    lines({
      name: 'headers',
      label: t('hooks.headers'),
      value: written(endpoint?.headers),
      optional: true,
      hint: t('hooks.headersHint'),
    }),
  ];
}
