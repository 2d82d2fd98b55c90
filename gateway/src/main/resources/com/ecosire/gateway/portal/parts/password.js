// The reader's own password, asked for once more before something that matters.
import { t } from '../i18n.js';
import { line } from './input.js';
import { faultAt } from './problem.js';

/** The field; `told` says what else it needs. */
export const passwordField = (told) =>
  line({ name: 'password', label: t('password.own'), type: 'password', autocomplete: 'current-password', ...told });

/** Sends what the reader's role allows: so a refusal means the password, and is told at its field. */
export const withPassword =
  (send, field = 'password') =>
  (values) =>
  send(values).catch((error) => {
    throw error.code === 'permission_denied' ? faultAt(field, 'wrong_password') : error;
  });
