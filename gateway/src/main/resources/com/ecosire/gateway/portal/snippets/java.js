import { bodyText, fileOf, formParts, headersOf, isFile, isStream, partText, urlOf } from './call.js';

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

const sending = (handler) =>
  `    var response = HttpClient.newHttpClient().send(request, BodyHandlers.${handler}());`;

/** What is done with the answer: printed, kept as a file, or printed line by line as it comes. */
function receiving(call) {
  if (isStream(call)) {
    return [
      sending('ofLines'),
      '    System.out.println(response.statusCode());',
      '    response.body().forEach(System.out::println);',
    ];
  }
  const file = fileOf(call);
  return file
    ? [
        sending('ofInputStream'),
        '    try (var body = response.body()) {',
        '      if (response.statusCode() < 300) {',
        `        var file = java.nio.file.Path.of(${quoted(file)});`,
        '        long size = java.nio.file.Files.copy(body, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);',
        '        System.out.println(response.statusCode() + " " + size + " bytes in " + file);',
        '      } else {',
        '        System.out.println(response.statusCode() + " " + new String(body.readAllBytes(), "UTF-8"));',
        '      }',
        '    }',
      ]
    : [sending('ofString'), '    System.out.println(response.statusCode() + " " + response.body());'];
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
    ...receiving(call),
    '  }',
    ...(form ? FORM : []),
    '}',
  ].join('\n');
}
