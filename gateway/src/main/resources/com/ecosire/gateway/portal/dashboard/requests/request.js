import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { get } from '../../parts/api.js';
import { at, bytes, card, facts, head, milliseconds, statusCode } from '../../parts/show.js';

export async function page(key, id) {
  const [request, owner] = await Promise.all([get(`/api-keys/${key}/requests/${id}`), get(`/api-keys/${key}`)]);
  const title = `${request.method} ${request.path}`;
  return {
    title,
    content: [
      head(title, { crumbs: [['/dashboard/requests', t('dash.requests')]], mark: statusCode(request.status) }),
      request.errorCode &&
        h('div', { className: 'notice bad' }, [
          h('p', { lang: 'en' }, request.errorMessage),
          h('p', {}, h('a', { href: `/problems/${request.errorCode}` }, request.errorCode)),
        ]),
      card(
        null,
        facts([
          [t('requests.id'), h('code', {}, request.requestId)],
          [t('requests.at'), at(request.at)],
          [
            t('requests.operation'),
            request.operation && h('a', { href: `/explorer/${request.operation}` }, request.operation),
          ],
          [t('requests.query'), request.query && h('code', {}, request.query)],
          [t('requests.duration'), milliseconds(request.durationMs)],
          [t('requests.sizes'), `${bytes(request.requestBytes)} → ${bytes(request.responseBytes)}`],
          [
            t('requests.key'),
            [
              h('a', { href: `/dashboard/api-keys/${key}` }, owner.name),
              request.previousKey && ` ${t('requests.oldKey')}`,
            ],
          ],
          [t('requests.address'), request.ip],
          [t('requests.agent'), request.userAgent],
          [
            t('requests.written'),
            request.auditEntryIds.length
              ? request.auditEntryIds.map((each, index) =>
                  h('a', { href: `/dashboard/audit/${each}` }, t('requests.entry', { number: index + 1 })),
                )
              : undefined,
          ],
        ]),
      ),
      h('p', { className: 'hint' }, t('requests.noBodies')),
    ],
  };
}
