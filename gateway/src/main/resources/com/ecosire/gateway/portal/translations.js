// What the API declares of itself is English; this says it in the reader's language where there are words for it.

/** The translations of an area, by key; none in English, which is what is declared. */
async function translations(area) {
  // Not by i18n.js, whose messages are loaded with it: the catalog is read without any, too.
  const spoken = document.documentElement.lang;
  if (spoken === 'en') {
    return {};
  }
  const response = await fetch(new URL(`translations/${area}.${spoken}.json`, import.meta.url));
  if (!response.ok) {
    throw new Error(`${response.status} ${response.url}`);
  }
  return response.json();
}

/** Rows with one of their texts in the reader's language; {declared} is what the API says. */
export async function translated(area, loading, key, name) {
  const [rows, texts] = await Promise.all([loading, translations(area)]);
  return rows.map((each) => ({ ...each, [name]: texts[each[key]] ?? each[name], declared: each[name] }));
}

/** Roles with the descriptions of the built-in ones translated; what somebody wrote of an own role stays. */
export async function describedRoles(roles) {
  const texts = await translations('roles');
  return roles.map((each) => (each.builtIn && texts[each.key] ? { ...each, description: texts[each.key] } : each));
}
