// The types at the end of a page: what its operations take and answer, down to other modules' resources, which are linked.
import { fieldRows, isNamed, references } from "./docvalues.mjs";

/**
 * The types of a module's page.
 *
 * @param homes the module of each resource
 * @returns `{link, text}`: what makes a link of a type's name, and the section
 */
export function typesOf(module, model, schemas, homes) {
  const isForeign = (name) => homes.has(name) && homes.get(name) !== module.name;
  const link = (name) => `[${name}](${isForeign(name) ? `${homes.get(name)}.md` : ""}#${name.toLowerCase()})`;
  const names = reached(module, schemas, isForeign);
  const parts = names.map((name) => section(name, schemas, link, model.resources[name]));
  return { link, text: parts.length > 0 ? `\n## Types\n\n${parts.join("\n")}` : "" };
}

/** Everything that has a place of its own and is met on the way, in the order of the alphabet. */
function reached(module, schemas, isForeign) {
  const operations = [...module.operations, ...module.collections.flatMap((each) => each.operations)];
  const found = new Set();
  const follow = (name) => {
    if (!found.has(name) && !isForeign(name) && isNamed(schemas[name])) {
      found.add(name);
      references(schemas[name]).forEach(follow);
    }
  };
  for (const { body, answer, fields, query } of operations) {
    // The fields of a body stand at its operation.
    const name = body?.schema.$ref?.split("/").at(-1);
    references([name ? schemas[name] : body?.schema, answer.schema, query.map((each) => each.schema)]).forEach(follow);
    if (fields) {
      follow(fields);
    }
  }
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

function section(name, schemas, link, resource) {
  const schema = schemas[name];
  const head = `### ${name}\n\n${schema.description ? `${schema.description}\n\n` : ""}`;
  if (schema.enum) {
    return `${head}One of ${schema.enum.map((each) => `\`${JSON.stringify(each)}\``).join(", ")}.\n`;
  }
  // Answers hold all their fields, but for those that a call has to include.
  const isInput = name.endsWith("Input");
  const optional = (each) => (schema.required && !schema.required.includes(each) ? " (optional)" : "");
  const mark = (each) => (resource?.relations.includes(each) ? " (with `include`)" : optional(each));
  const marks = isInput ? undefined : Object.fromEntries(Object.keys(schema.properties).map((each) => [each, mark(each)]));
  return `${head}| field | type | what |\n| --- | --- | --- |\n${fieldRows(schema, { schemas, link }, marks).join("\n")}\n`;
}
