/** Values of a query; lists are joined by commas. */
export type Query = object;

/**
 * A path with ids in it, as a template's tag.
 *
 * @throws TypeError where an id is missing, since the path would mean the whole collection
 */
export function path(parts: TemplateStringsArray, ...ids: (string | number)[]): string {
  return parts.reduce((whole, part, index) => {
    const id = ids[index - 1];
    if (id === undefined || id === null || id === "" || id === "." || id === "..") {
      throw new TypeError(`An id is missing in ${parts.join("{id}")}`);
    }
    return whole + encodeURIComponent(id) + part;
  });
}

/** The text behind the path, with its question mark; empty where nothing is asked. */
export function search(query: Query | undefined): string {
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null) {
      all.append(name, Array.isArray(value) ? value.map(text).join(",") : text(value));
    }
  }
  const joined = all.toString();
  return joined && `?${joined}`;
}

function text(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}
