import { bodyText, fileOf, formParts, headersOf, isFile, isStream, partText, urlOf } from './call.js';

/** Within single quotes a shell leaves all as it is, but for these themselves. */
export const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

export function curl(call) {
  const method = call.method === 'GET' ? '' : ` -X ${call.method}`;
  // Events are shown as they come.
  const parts = [`curl${isStream(call) ? ' -N' : ''}${method} ${quoted(urlOf(call))}`];
  if (!call.open) {
    parts.push('-H "Authorization: Bearer $ECOSIRE_API_KEY"');
  }
  Object.entries(headersOf(call)).forEach(([name, value]) => parts.push(`-H ${quoted(`${name}: ${value}`)}`));
  if (call.body && call.body.kind === 'json') {
    parts.push(`-d ${quoted(bodyText(call))}`);
  } else if (call.body) {
    formParts(call).forEach(([name, value]) =>
      parts.push(`-F ${quoted(isFile(value) ? `${name}=@${value.name}` : `${name}=${partText(value)}`)}`),
    );
  }
  if (fileOf(call)) {
    // A refusal is told instead of kept as the file.
    parts.push(`-f -o ${quoted(fileOf(call))}`);
  }
  return parts.join(' \\\n  ');
}

/** A document of GraphQL as a call. */
export function querying(document) {
  return [
    `curl ${quoted(`${location.origin}/graphql`)} \\`,
    '  -H "Authorization: Bearer $ECOSIRE_API_KEY" \\',
    `  -H 'Content-Type: application/json' \\`,
    `  -d ${quoted(JSON.stringify({ query: document }))}`,
  ].join('\n');
}
