import { h } from '../dom.js';
import { t } from '../i18n.js';
import { post } from '../parts/api.js';
import { action } from '../parts/show.js';
import { told } from '../parts/toast.js';
import { me } from '../parts/who.js';

/** What concerns the reader on every page. */
export function notices() {
  if (me().emailVerified) {
    return null;
  }
  const resend = async () => {
    await post('/auth/email/resend');
    told(t('dash.resent'));
  };
  return h(
    'div',
    { className: 'notice warn banner' },
    h('p', {}, t('dash.unverified', { email: me().email })),
    action(t('dash.resend'), resend, 'small'),
  );
}
