import { fileOf, formParts, headersOf, isFile, isStream, partText, urlOf } from './call.js';

/** A value as it is written in Python. */
function literal(value, indent = '') {
  const deeper = `${indent}    `;
  if (value === null) {
    return 'None';
  }
  if (typeof value === 'boolean') {
    return value ? 'True' : 'False';
  }
  if (Array.isArray(value)) {
    return value.length
      ? `[\n${value.map((each) => `${deeper}${literal(each, deeper)},`).join('\n')}\n${indent}]`
      : '[]';
  }
  if (typeof value === 'object') {
    const fields = Object.entries(value).filter(([, each]) => each !== undefined);
    return fields.length
      ? `{\n${fields.map(([name, each]) => `${deeper}${JSON.stringify(name)}: ${literal(each, deeper)},`).join('\n')}\n${indent}}`
      : '{}';
  }
  return JSON.stringify(value);
}

function headerLines(call) {
  const lines = Object.entries(headersOf(call)).map(
    ([name, value]) => `        ${JSON.stringify(name)}: ${JSON.stringify(value)},`,
  );
  return call.open ? lines : ['        "Authorization": "Bearer " + os.environ["ECOSIRE_API_KEY"],', ...lines];
}

/** A form with files is nothing for the standard library. */
function requests(call) {
  const parts = formParts(call);
  const shown = (files) => parts.filter(([, value]) => isFile(value) === files);
  const key = call.open ? [] : ['import os'];
  return [
    ...key,
    'import requests',
    '',
    'response = requests.request(',
    `    "${call.method}",`,
    `    ${JSON.stringify(urlOf(call))},`,
    '    headers={',
    ...headerLines(call),
    '    },',
    `    data={${shown(false)
      .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(partText(value))}`)
      .join(', ')}},`,
    `    files={${shown(true)
      .map(([name, value]) => `${JSON.stringify(name)}: open(${JSON.stringify(value.name)}, "rb")`)
      .join(', ')}},`,
    ')',
    'print(response.status_code, response.text)',
  ].join('\n');
}

/** What is done with the answer: printed, kept as a file, or printed line by line as it comes. */
function receiving(call) {
  if (isStream(call)) {
    return [
      '        print(response.status, flush=True)',
      '        for line in response:',
      '            print(line.decode(), end="", flush=True)',
    ];
  }
  const name = fileOf(call);
  return name
    ? [
        `        with open(${JSON.stringify(name)}, "wb") as file:`,
        '            shutil.copyfileobj(response, file)',
        '            print(response.status, file.tell(), "bytes in", file.name)',
      ]
    : ['        print(response.status, response.read().decode())'];
}

export function python(call) {
  if (call.body && call.body.kind === 'form') {
    return requests(call);
  }
  const json = call.body !== undefined;
  return [
    json && 'import json',
    !call.open && 'import os',
    fileOf(call) !== undefined && 'import shutil',
    'import urllib.error',
    'import urllib.request',
    '',
    ...(json ? [`body = ${literal(call.body.value)}`, ''] : []),
    'request = urllib.request.Request(',
    `    ${JSON.stringify(urlOf(call))},`,
    `    method="${call.method}",`,
    '    headers={',
    ...headerLines(call),
    '    },',
    json && '    data=json.dumps(body).encode(),',
    ')',
    'try:',
    '    with urllib.request.urlopen(request) as response:',
    ...receiving(call),
    'except urllib.error.HTTPError as error:',
    '    print(error.code, error.read().decode())',
  ]
    .filter((line) => line !== false)
    .join('\n');
}
