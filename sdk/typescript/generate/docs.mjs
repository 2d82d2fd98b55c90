// The reference: a page for each module, with every operation as it is called, what it takes and what it answers.
import { typesOf } from "./doctypes.mjs";
import { fieldRows, typeOf, words } from "./docvalues.mjs";
import { camel } from "./names.mjs";
import { signature } from "./operations.mjs";

/** Names and texts of the pages. */
export function docsFiles(model, schemas) {
  const homes = homesOf(model);
  const pages = model.modules.map((each) => [`${each.name}.md`, page(each, typesOf(each, model, schemas, homes), schemas)]);
  return [["README.md", index(model.modules)], ...pages];
}

/** The module of each resource: the one that lists it, or else the first that can be asked for its fields. */
function homesOf({ modules }) {
  const homes = new Map();
  for (const isHome of [({ name }) => name === "list", () => true]) {
    for (const module of modules) {
      for (const { fields } of all(module).filter((each) => each.fields && isHome(each))) {
        homes.set(fields, homes.get(fields) ?? module.name);
      }
    }
  }
  return homes;
}

function all({ operations, collections }) {
  return [...operations, ...collections.flatMap((each) => each.operations)];
}

function index(modules) {
  const rows = modules.map((each) => `| [\`client.${camel(each.name)}\`](${each.name}.md) | ${all(each).length} | ${each.description} |`);
  return `# Reference

Every module of the API, made by \`npm run generate\` from the OpenAPI document. How calls are made, repeated and refused is
in the [README](../README.md).

Each operation shows how it is called, the values of its query, the fields of its body, and what it answers. Types are
\`Schemas.Contact\` and so on for \`import type { Schemas } from "@ecosire/sdk"\`; each page has those of its module at its end.

- \`fields\` narrows records to what is named, \`include\` embeds relations: \`{ fields: ["id", "name"], include: ["parent"] }\`.
  What comes back is typed accordingly.
- Of a \`List\`, \`await\` reads one page (\`data\`, \`meta\`, \`next()\`), \`for await\` every entry, by cursor. \`page\`, \`limit\`, \`cursor\`
  and \`total\` are what every list has.
- A query that takes a list takes a single value as well; instants may be given as \`Date\`.
- \`options\` are the same everywhere (\`signal\`, \`timeout\`, \`maxRetries\`, \`headers\`); an operation names those that are its own.

| module | operations | what |
| --- | --- | --- |
${rows.join("\n")}
`;
}

function page(module, types, schemas) {
  const name = `client.${camel(module.name)}`;
  const context = { schemas, link: types.link };
  const own = module.operations.map((each) => entry(each, name, context));
  const others = module.collections.flatMap((each) => each.operations.map((one) => entry(one, `${name}.${camel(each.name)}`, context)));
  return `# ${name}\n\n${module.description}\n\n${[...own, ...others].join("\n")}${types.text}`;
}

function entry(operation, owner, context) {
  const { facts } = operation;
  const also = facts.graphql ? `, GraphQL \`${facts.graphql}\`` : "";
  const limit = facts.perMinute ? ` ${facts.perMinute} calls a minute.` : "";
  const options = operation.options.map((each) => `\`${each}\``).join(", ");
  const parts = [
    `${operation.summary}. \`${operation.method} /api${operation.path}\`${also}.${limit}${options && ` Options of its own: ${options}.`}`,
    operation.description,
    table("query", queryRows(operation, context)),
    body(operation, context),
    answer(operation, context),
  ];
  return `## ${owner}.${operation.name}\n\n\`\`\`ts\n${owner}.${signature(operation)}\n\`\`\`\n\n${parts.filter(Boolean).join("\n\n")}\n`;
}

function table(title, rows) {
  return rows.length > 0 ? `| ${title} | type | what |\n| --- | --- | --- |\n${rows.join("\n")}` : "";
}

function queryRows({ query, fields, include, narrowing }, { schemas, link }) {
  const rows = query.map((each) => {
    const type = typeOf(each.schema, schemas, link);
    return `| \`${each.name}\`${each.required ? " (required)" : ""} | ${type} | ${words({ ...each.schema, description: each.description })} |`;
  });
  if (fields) {
    rows.push(`| \`fields\` | \`string[]\` | ${words({ description: narrowing.fields.description })} Those of ${link(fields)}. |`);
  }
  if (include) {
    const names = narrowing.include.schema.items.enum.map((each) => `\`${each}\``).join(", ");
    rows.push(`| \`include\` | \`string[]\` | ${words({ description: narrowing.include.description })} Any of ${names}. |`);
  }
  return rows;
}

/** The fields of a body stand where it is given; a bare file may take the place of a form. */
function body({ body: given }, { schemas, link }) {
  if (!given) {
    return "";
  }
  const name = given.schema.$ref?.split("/").at(-1);
  const rows = name ? fieldRows(schemas[name], { schemas, link }) : [];
  const notes = given.kind === "upload" ? "The body is a form of these fields, or the bare file.\n\n" : "";
  return rows.length > 0 ? notes + table("body", rows) : `The body: ${typeOf(given.schema, schemas, link)}. ${words(given.schema)}`.trim();
}

function answer({ answer: { kind, schema } }, { schemas, link }) {
  switch (kind) {
    case "page":
      return `Answers a \`List\` of ${typeOf(schema, schemas, link)}.`;
    case "json":
      return `Answers ${typeOf(schema, schemas, link)}.`;
    case "rows":
      return "Answers a file of rows: `await` gives the `Response`, `for await` each row by the names of its columns.";
    case "file":
      return "Answers the `Response` with the file.";
    case "events":
      return "Answers a stream of server-sent events: `for await` gives each `{ id, event, data }`.";
    case "redirect":
      return "Answers the address that browsers are sent to; nothing is called.";
    default:
      return "Answers nothing.";
  }
}
