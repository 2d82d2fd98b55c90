import { h } from '../../dom.js';
import { LANGUAGES, speak, t } from '../../i18n.js';
import { again } from '../../router.js';
import { get, patch, post } from '../../parts/api.js';
import { formDialog } from '../../parts/dialog.js';
import { changed, form, given } from '../../parts/form.js';
import { line, select } from '../../parts/input.js';
import { passwordField, withPassword } from '../../parts/password.js';
import { action, card, head, word } from '../../parts/show.js';
import { rows } from '../../parts/table.js';
import { told } from '../../parts/toast.js';
import { forget } from '../../parts/who.js';
import { enter } from './organizations.js';

function own(person) {
  return form({
    parts: [
      line({ name: 'name', label: t('me.name'), required: true, value: person.name, autocomplete: 'name' }),
      line({ name: 'jobTitle', label: t('me.jobTitle'), value: person.jobTitle, optional: true }),
      line({ name: 'phone', label: t('me.phone'), type: 'tel', value: person.phone, optional: true }),
      select({
        name: 'locale',
        label: t('me.language'),
        value: person.locale.slice(0, 2),
        options: Object.entries(LANGUAGES),
      }),
      line({ name: 'timezone', label: t('me.timezone'), required: true, value: person.timezone }),
    ],
    submit: t('save'),
    send: (values) => patch('/users/me', changed(values, { ...person, locale: person.locale.slice(0, 2) })),
    done: async (after) => {
      forget();
      if (after.locale !== person.locale) {
        speak(after.locale.slice(0, 2));
        return;
      }
      await again();
      told(t('saved'));
    },
  }).root;
}

function email(person) {
  const made = form({
    parts: [
      line({ name: 'newEmail', label: t('me.newEmail'), type: 'email', required: true, autocomplete: 'email' }),
      passwordField(),
    ],
    submit: t('me.changeEmail'),
    send: withPassword((values) => post('/users/me/email', given(values))),
    done: () => made.root.replaceWith(h('p', { className: 'notice good', role: 'status' }, t('me.emailSent'))),
  });
  return [
    h('p', {}, person.email, ' ', person.emailVerified && h('span', { className: 'badge good' }, t('me.verified'))),
    made.root,
  ];
}

function organizations(all) {
  return rows(
    t('me.organizations'),
    [
      { title: t('me.organization'), cell: (each) => [each.name, h('span', { className: 'sub' }, each.slug)] },
      { title: t('me.role'), cell: (each) => word(each.role) },
      {
        title: t('actions'),
        cell: (each) =>
          each.current ? t('me.here') : action(t('me.switch'), () => enter(each.organizationId), 'small'),
      },
    ],
    all,
  );
}

/** A further organization, in which one goes on. */
function found() {
  formDialog({
    title: t('me.found'),
    lead: t('me.foundLead'),
    parts: [line({ name: 'name', label: t('me.organization'), required: true, most: 120 })],
    submit: t('me.found'),
    send: (values) => post('/organizations', values),
    done: (made) => enter(made.id),
  });
}

export async function page() {
  const [person, all] = await Promise.all([get('/users/me'), get('/users/me/organizations')]);
  return {
    title: t('dash.profile'),
    content: [
      head(t('dash.profile'), { lead: t('me.lead') }),
      h('div', { className: 'columns' }, [
        card(t('me.you'), own(person)),
        h('div', {}, [
          card(t('me.email'), email(person)),
          card(t('me.organizations'), organizations(all), action(t('me.found'), found)),
        ]),
      ]),
    ],
  };
}
