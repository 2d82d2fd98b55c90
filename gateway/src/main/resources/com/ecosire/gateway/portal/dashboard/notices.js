import { h } from '../dom.js';
import { t } from '../i18n.js';
import { post } from '../parts/api.js';
import { told } from '../parts/toast.js';
import { me } from '../parts/who.js';

/** What concerns the reader on every page. */
export function notices() {
  if (me().emailVerified) {
    return null;
  }
  const button = h('button', { type: 'button', className: 'small' }, t('dash.resend'));
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await post('/auth/email/resend');
      told(t('dash.resent'));
    } catch (error) {
      told(error.message);
    }
  });
  return h('div', { className: 'notice warn banner' }, h('p', {}, t('dash.unverified', { email: me().email })), button);
}
