import { h } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { get } from '../../parts/api.js';
import { at, badge, card, facts, head, word } from '../../parts/show.js';
import { rows } from '../../parts/table.js';

const shown = (value) =>
  h('code', {}, value === null ? '—' : typeof value === 'object' ? JSON.stringify(value) : String(value));

export async function page(id) {
  const entry = await get(`/audit/entries/${id}`);
  return {
    title: entry.action,
    content: [
      head(entry.action, {
        crumbs: [['/dashboard/audit', t('dash.audit')]],
        lead: entry.summary,
        mark: badge(entry.outcome),
      }),
      card(
        null,
        facts([
          [t('audit.at'), at(entry.occurredAt)],
          [t('audit.actor'), `${entry.actorName} (${word(entry.actorType)})`],
          [t('audit.module'), entry.module],
          [
            t('audit.resource'),
            [entry.resourceName || entry.resourceType, entry.resourceId && [' ', h('code', {}, entry.resourceId)]],
          ],
          entry.requestId && [
            t('audit.requestId'),
            h(
              'a',
              { href: `/dashboard/requests?requestId=${encodeURIComponent(entry.requestId)}` },
              h('code', {}, entry.requestId),
            ),
          ],
          [t('audit.address'), entry.ip],
          [t('audit.agent'), entry.userAgent],
          entry.sequence !== null && [t('audit.sequence'), number(entry.sequence)],
          [t('audit.hash'), entry.hash && h('code', {}, entry.hash)],
        ]),
      ),
      entry.changes.length > 0 &&
        card(
          t('audit.changes'),
          rows(
            t('audit.changes'),
            [
              { title: t('audit.field'), cell: (each) => h('code', {}, each.field) },
              { title: t('audit.before'), cell: (each) => shown(each.before) },
              { title: t('audit.after'), cell: (each) => shown(each.after) },
            ],
            entry.changes,
          ),
        ),
    ],
  };
}
