import { readFileSync } from "node:fs";

/** The code of each section of the README that has some: pairs of title and code. */
export function readmeExamples() {
  return readFileSync(new URL("../README.md", import.meta.url), "utf8")
    .split(/^## /m)
    .map((text) => [text.split("\n")[0], /^```ts\n([^]*?)^```$/m.exec(text)?.[1]])
    .filter(([, code]) => code);
}
