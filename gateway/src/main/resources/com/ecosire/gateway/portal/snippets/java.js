import { bodyText, formParts, headersOf, isFile, partText, urlOf } from './call.js';

const quoted = (text) => JSON.stringify(text);

/** A text block; what it would read as an escape is escaped. */
function block(text, indent) {
  const lines = text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"""').split('\n');
  return `"""\n${lines.map((line) => indent + line).join('\n')}\n${indent}"""`;
}

const FORM = [
  '',
  '  // The boundary must not occur in the parts.',
  '  static final String BOUNDARY = "ecosire-" + java.util.UUID.randomUUID();',
  '',
  '  static byte[] part(String name, String file, byte[] content) throws java.io.IOException {',
  '    var out = new java.io.ByteArrayOutputStream();',
  '    String disposition = "form-data; name=\\"" + name + "\\"" + (file == null ? "" : "; filename=\\"" + file + "\\"");',
  '    out.write(("--" + BOUNDARY + "\\r\\nContent-Disposition: " + disposition + "\\r\\n\\r\\n").getBytes());',
  '    out.write(content);',
  '    out.write("\\r\\n".getBytes());',
  '    return out.toByteArray();',
  '  }',
];

function partLine([name, value]) {
  return isFile(value)
    ? `part(${quoted(name)}, ${quoted(value.name)}, java.nio.file.Files.readAllBytes(java.nio.file.Path.of(${quoted(value.name)})))`
    : `part(${quoted(name)}, null, ${quoted(partText(value))}.getBytes())`;
}

function publisher(call) {
  if (!call.body) {
    return 'BodyPublishers.noBody()';
  }
  if (call.body.kind === 'form') {
    const lines = [...formParts(call).map(partLine), '("--" + BOUNDARY + "--\\r\\n").getBytes()'];
    return `BodyPublishers.ofByteArrays(java.util.List.of(\n            ${lines.join(',\n            ')}))`;
  }
  return `BodyPublishers.ofString(${block(bodyText(call), '            ')})`;
}

export function java(call) {
  const form = call.body && call.body.kind === 'form';
  const headers = Object.entries(headersOf(call)).map(
    ([name, value]) => `        .header(${quoted(name)}, ${quoted(value)})`,
  );
  return [
    'import java.net.URI;',
    'import java.net.http.HttpClient;',
    'import java.net.http.HttpRequest;',
    'import java.net.http.HttpRequest.BodyPublishers;',
    'import java.net.http.HttpResponse.BodyHandlers;',
    '',
    'public class Call {',
    '  public static void main(String[] args) throws Exception {',
    `    var request = HttpRequest.newBuilder(URI.create(${quoted(urlOf(call))}))`,
    ...(call.open ? [] : ['        .header("Authorization", "Bearer " + System.getenv("ECOSIRE_API_KEY"))']),
    ...headers,
    ...(form ? ['        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)'] : []),
    `        .method("${call.method}", ${publisher(call)})`,
    '        .build();',
    '    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());',
    '    System.out.println(response.statusCode() + " " + response.body());',
    '  }',
    ...(form ? FORM : []),
    '}',
  ].join('\n');
}
