// How things are called in TypeScript.

/** The first line of what is generated. */
export const HEADER = "// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.\n";

/** `api-keys` as `apiKeys`. */
export function camel(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** `api-keys` as `ApiKeys`. */
export function pascal(name) {
  const text = camel(name);
  return text[0].toUpperCase() + text.slice(1);
}

/** A comment of one paragraph or several, indented. */
export function comment(paragraphs, indent) {
  const lines = paragraphs
    .filter(Boolean)
    .join("\n\n")
    .replaceAll("*/", "*\\/")
    .split("\n");
  if (lines.length === 1) {
    return `${indent}/** ${lines[0]} */\n`;
  }
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** The type of a query's value. Instants may be given as dates. */
export function valueType(schema) {
  if (schema.$ref) {
    return `s.${schema.$ref.split("/").at(-1)}`;
  }
  if (schema.allOf?.length === 1) {
    return valueType(schema.allOf[0]);
  }
  if (schema.enum) {
    return schema.enum.map((each) => JSON.stringify(each)).join(" | ");
  }
  switch (schema.type) {
    case "array": {
      const item = valueType(schema.items);
      return `${item} | readonly ${/[ |]/.test(item) ? `(${item})` : item}[]`;
    }
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "string":
      return schema.format === "date-time" ? "string | Date" : "string";
    default:
      throw new Error(`No type for ${JSON.stringify(schema)}`);
  }
}

/** The type of a body or an answer. */
export function schemaType(schema) {
  if (schema.type === "array") {
    return `${schemaType(schema.items)}[]`;
  }
  if (schema.type === "object" || (!schema.$ref && !schema.type)) {
    return "Record<string, unknown>";
  }
  return valueType(schema);
}
