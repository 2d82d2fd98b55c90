// A reporter of what went wrong, and of the figures at the end.
import { inspect } from "node:util";

/** What the runner counts by itself. */
const TOTALS = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /;

export default async function* failures(source) {
  const count = { pass: 0, fail: 0, skipped: 0 };
  for await (const { type, data } of source) {
    const isFile = data?.name?.endsWith(".test.mjs");
    if (type === "test:fail") {
      count.fail++;
      yield `\n${data.file}: ${data.name}\n${inspect(data.details.error.cause ?? data.details.error)}\n`;
    } else if (type === "test:pass" && !isFile) {
      count[data.skip === undefined ? "pass" : "skipped"]++;
    } else if (type === "test:diagnostic" && !TOTALS.test(data.message)) {
      yield `${data.message}\n`;
    }
  }
  yield `\n${count.pass} passed, ${count.fail} failed, ${count.skipped} skipped\n`;
}
