// What a table of the reference says of a value: its type, with links to what it consists of, and what is allowed.

/** Words of an enumeration that a cell takes; longer ones stand by themselves. */
const FEW = 12;

/** The name that a schema refers to; `undefined` where it stands by itself. */
export function reference(schema) {
  const { $ref } = schema.allOf?.length === 1 ? schema.allOf[0] : schema;
  return $ref?.split("/").at(-1);
}

/** Whether a value may be null, and the schema of what it is otherwise. */
function plain(schema) {
  const others = schema.oneOf?.filter((each) => reference(each) !== "Null");
  return others ? { schema: others[0], isNullable: others.length < schema.oneOf.length } : { schema, isNullable: schema.nullable === true };
}

/** Whether a type has a place of its own: records do, and enumerations that are long. */
export function isNamed(schema) {
  return schema.properties !== undefined || (schema.enum?.length ?? 0) > FEW;
}

/** Stands around the name of a type that has a place of its own, until it is a link. */
const MARK = "\u0000";

/** Formats that tell a reader something. */
const FORMATS = ["uuid", "date-time", "date", "email", "uri"];

/**
 * The type of a value in TypeScript, as Markdown for a cell of a table.
 *
 * @param schemas all schemas by name
 * @param link makes a link of a type's name
 */
export function typeOf(schema, schemas, link) {
  const parts = typescript(schema, schemas).replaceAll("|", "\\|").split(MARK);
  // Code holds no links, so that it stands around them.
  const code = (text) => (text.startsWith(" ") ? ` \\| ${code(text.slice(4))}` : `\`${text}\``);
  const { format } = plain(schema).schema;
  const note = FORMATS.includes(format) ? ` (${format})` : "";
  return parts.map((each, index) => (index % 2 === 1 ? link(each) : each && code(each))).join("") + note;
}

function typescript(given, schemas) {
  const { schema, isNullable } = plain(given);
  return bare(schema, schemas) + (isNullable ? " | null" : "");
}

function bare(schema, schemas) {
  const name = reference(schema);
  if (name) {
    return isNamed(schemas[name]) ? MARK + name + MARK : bare(schemas[name], schemas);
  }
  if (schema.enum) {
    return schema.enum.map((each) => JSON.stringify(each)).join(" | ");
  }
  switch (schema.type) {
    case "array": {
      const item = typescript(schema.items, schemas);
      return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
    }
    case "integer":
      return "number";
    case "string":
      return schema.format === "binary" ? "Blob | ArrayBuffer | ArrayBufferView | string" : "string";
    case "object":
      return "Record<string, unknown>";
    default:
      return schema.type ?? "unknown";
  }
}

/** What is said of a value, with what it is unless given and the limits that it has. */
export function words(schema) {
  const { description = "", default: usual } = schema;
  const isTold = usual === undefined || usual === null || usual?.length === 0 || /unless given/.test(description);
  const parts = [description, limits(schema), isTold ? "" : `\`${JSON.stringify(usual)}\` unless given.`];
  // How lists are sent is the client's affair.
  const text = parts.filter(Boolean).join(" ").replace(/,? separated by commas,?/, "");
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function limits({ minLength, maxLength, minItems, maxItems, minimum, maximum }) {
  return span(minLength, maxLength, " characters") || span(minItems, maxItems, " entries") || span(minimum, maximum, "");
}

function span(from = 0, to, unit) {
  if (to === undefined) {
    return from === 0 ? "" : `At least ${from}${unit}.`;
  }
  return from === to ? `${to}${unit}.` : from === 0 ? `At most ${to}${unit}.` : `${from} to ${to}${unit}.`;
}

/** Every name that a schema refers to, in the order of its fields. */
export function references(schema, found = new Set()) {
  if (Array.isArray(schema)) {
    schema.forEach((each) => references(each, found));
  } else if (schema && typeof schema === "object") {
    if (typeof schema.$ref === "string") {
      found.add(reference(schema));
    }
    for (const [key, each] of Object.entries(schema)) {
      if (key !== "example" && key !== "default") {
        references(each, found);
      }
    }
  }
  return found;
}

/**
 * A row for each field of a record or an input.
 *
 * @param marks what stands behind a field's name; of an input whether it is required
 */
export function fieldRows({ properties = {}, required = [] }, { schemas, link }, marks) {
  const mark = (name) => (marks ? marks[name] : required.includes(name) ? " (required)" : "");
  return Object.entries(properties).map(
    ([name, schema]) => `| \`${name}\`${mark(name)} | ${typeOf(schema, schemas, link)} | ${words(schema)} |`,
  );
}
