import { curl } from './snippets/curl.js';
import { typescript } from './snippets/typescript.js';
import { python } from './snippets/python.js';
import { java } from './snippets/java.js';
import { graphql, readSchema } from './snippets/graphql.js';
import { tabbedCode } from './code.js';
import { t } from './i18n.js';

export const TABS = [
  { name: 'curl', title: 'cURL', language: 'curl' },
  { name: 'typescript', title: 'TypeScript', language: 'typescript' },
  { name: 'python', title: 'Python', language: 'python' },
  { name: 'java', title: 'Java', language: 'java' },
  { name: 'graphql', title: 'GraphQL', language: 'graphql' },
];

/** The same call in all languages, always as the form has it. */
export function snippets() {
  const box = tabbedCode(TABS, t('snippets.label'));
  let last;
  const show = (call) => {
    last = call;
    box.show({
      curl: curl(call),
      typescript: typescript(call),
      python: python(call),
      java: java(call),
      graphql: graphql(call) || `# ${t(call.field ? 'snippets.reading' : 'snippets.restOnly')}`,
    });
  };
  readSchema().then(
    () => last && show(last),
    () => {},
  );
  return { root: box.root, show };
}
