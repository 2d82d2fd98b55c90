import { h, newId } from '../../dom.js';
import { number, t } from '../../i18n.js';
import { again } from '../../router.js';
import { get } from '../../parts/api.js';
import { dialog } from '../../parts/dialog.js';

const PAUSE = 1500;

/** How many deliveries of a replay are over: those that are still to be made are counted. */
async function left(endpoint, since) {
  const page = await get('/webhooks/deliveries', {
    endpointId: endpoint.id,
    trigger: 'replay',
    status: ['pending', 'retrying'],
    createdAtFrom: since.toISOString(),
    limit: 1,
  });
  return page.meta.total;
}

/** The progress of a replay, until all is sent or the window is closed. */
export function showReplay(endpoint, queued, since) {
  const id = newId('replay');
  const bar = h('progress', { className: 'progress', id, max: String(Math.max(queued, 1)), value: '0' });
  const said = h('p', { role: 'status' }, t('hooks.replayed', { done: 0, all: number(queued) }));
  let open = true;
  dialog(
    t('hooks.replay'),
    (close) => [
      h('label', { for: id, className: 'unseen' }, t('hooks.replay')),
      bar,
      said,
      h(
        'div',
        { className: 'buttons' },
        h('button', { type: 'button', className: 'primary', onclick: close }, t('close')),
      ),
    ],
    () => {
      open = false;
      again();
    },
  );
  const look = async () => {
    const done = queued - Math.min(queued, await left(endpoint, since));
    bar.value = queued === 0 ? 1 : done;
    said.textContent = t('hooks.replayed', { done: number(done), all: number(queued) });
    if (open && done < queued) {
      setTimeout(look, PAUSE);
    }
  };
  look();
}
