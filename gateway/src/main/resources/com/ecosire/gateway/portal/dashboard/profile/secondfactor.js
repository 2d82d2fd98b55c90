// Setting up the second factor: a picture to scan, a code to show that it works, recovery codes to keep.
import { h } from '../../dom.js';
import { t } from '../../i18n.js';
import { again } from '../../router.js';
import { post } from '../../parts/api.js';
import { formDialog } from '../../parts/dialog.js';
import { given } from '../../parts/form.js';
import { line } from '../../parts/input.js';
import { passwordField, withPassword } from '../../parts/password.js';
import { showOnce } from '../../parts/secret.js';
import { codeBlock } from '../../code.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The picture that the API draws, made anew by parts: markup in a text is never taken over. */
function picture(text) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', /viewBox="([\d .]+)"/.exec(text)[1]);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.setAttribute('class', 'qr');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', t('me.qr'));
  for (const [, fill, d] of text.matchAll(/<path(?: fill="(#\w+)")? d="([^"]+)"/g)) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('fill', fill || '#000');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

const codeField = () =>
  line({
    name: 'code',
    label: t('me.code'),
    required: true,
    autocomplete: 'one-time-code',
    inputmode: 'numeric',
    most: 10,
  });

const keepCodes = (answer) =>
  showOnce(
    { title: t('me.codes'), lead: t('me.codesLead'), label: t('me.codes'), value: answer.recoveryCodes.join('\n') },
    again,
  );

function proveIt(enrolment) {
  formDialog({
    title: t('me.turnOn'),
    lead: t('me.scan'),
    parts: [
      picture(enrolment.qrSvg),
      h('details', {}, h('summary', {}, t('me.byHand')), codeBlock(enrolment.secret, 'text', t('me.secret')).root),
      codeField(),
    ],
    submit: t('me.turnOn'),
    send: (values) => post('/auth/mfa/totp/confirm', values),
    done: keepCodes,
  });
}

export function enrol() {
  formDialog({
    title: t('me.turnOn'),
    lead: t('me.proveFirst'),
    parts: [passwordField({ required: true })],
    submit: t('me.goOn'),
    send: withPassword((values) => post('/auth/mfa/totp/enrol', values)),
    done: proveIt,
  });
}

export function disable() {
  formDialog({
    title: t('me.turnOff'),
    danger: true,
    parts: [passwordField({ required: true }), codeField()],
    submit: t('me.turnOff'),
    send: (values) => post('/auth/mfa/totp/disable', given(values)),
    done: () => again(),
  });
}

export function renewCodes() {
  formDialog({
    title: t('me.renewCodes'),
    lead: t('me.renewLead'),
    parts: [codeField()],
    submit: t('me.renewCodes'),
    send: (values) => post('/auth/mfa/recovery-codes', values),
    done: keepCodes,
  });
}
