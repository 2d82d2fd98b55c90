// The words of the portal in the reader's language. What the API says of itself is English.
export const LANGUAGES = { en: 'English', de: 'Deutsch', es: 'Español' };

const messages = await load('');

async function load(area) {
  return (await fetch(new URL(`messages/${area}${document.documentElement.lang}.json`, import.meta.url))).json();
}

/** Loads the words of parts of the portal that few visitors see. */
export async function speakOf(...areas) {
  Object.assign(messages, ...(await Promise.all(areas.map((area) => load(`${area}.`)))));
}

export const language = () => document.documentElement.lang;

/** Whether there is a message. */
export const says = (key) => key in messages;

/** A message with {names} filled in. */
export function t(key, values = {}) {
  const text = messages[key];
  if (text === undefined) {
    throw new Error(`no message ${key}`);
  }
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

export const number = (value) => new Intl.NumberFormat(language()).format(value);

/** Takes another language: everything is made anew, which is rare and simple. */
export function speak(other) {
  try {
    localStorage.setItem('ecosire.language', other);
  } catch {
    // Then it holds for this page only, which is made anew; nothing can be done.
  }
  location.reload();
}
