// The reference: a page for each module, with every operation as it is called.
import { camel } from "./names.mjs";
import { signature } from "./operations.mjs";

/** Names and texts of the pages. */
export function docsFiles(model) {
  return [["README.md", index(model.modules)], ...model.modules.map((each) => [`${each.name}.md`, page(each)])];
}

function index(modules) {
  const rows = modules.map((each) => `| [\`client.${camel(each.name)}\`](${each.name}.md) | ${count(each)} | ${each.description} |`);
  return `# Reference

Every module of the API, made by \`npm run generate\` from the OpenAPI document. How calls are made, repeated and refused is
in the [README](../README.md).

| module | operations | what |
| --- | --- | --- |
${rows.join("\n")}
`;
}

function count({ operations, collections }) {
  return collections.reduce((sum, each) => sum + each.operations.length, operations.length);
}

function page(module) {
  const name = `client.${camel(module.name)}`;
  const own = module.operations.map((each) => entry(each, name));
  const others = module.collections.flatMap((each) => each.operations.map((one) => entry(one, `${name}.${camel(each.name)}`)));
  return `# ${name}\n\n${module.description}\n\n${[...own, ...others].join("\n")}`;
}

function entry(operation, owner) {
  const { facts, query } = operation;
  const rows = query.map((each) => `| \`${each.name}\`${each.required ? " (required)" : ""} | ${cell(each.description)} |`);
  const table = rows.length > 0 ? `\n| query | what |\n| --- | --- |\n${rows.join("\n")}\n` : "";
  const also = facts.graphql ? `, GraphQL \`${facts.graphql}\`` : "";
  const limit = facts.perMinute ? ` ${facts.perMinute} calls a minute.` : "";
  const options = operation.options.map((each) => `\`${each}\``).join(", ");
  return `## ${owner}.${operation.name}

\`\`\`ts
${owner}.${signature(operation)}
\`\`\`

${operation.summary}. \`${operation.method} /api${operation.path}\`${also}.${limit}${options && ` Options of its own: ${options}.`}
${operation.description ? `\n${operation.description}\n` : ""}${table}`;
}

function cell(text = "") {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
