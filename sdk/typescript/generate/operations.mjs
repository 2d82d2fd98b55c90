// One operation as a method of a resource class.
import { comment, pascal, schemaType, valueType } from "./names.mjs";

/** Parameters that every list has; they stand in the hand-written core. */
const PAGING = ["Page", "Limit", "Cursor", "Total"];

/**
 * An operation.
 *
 * @param owner the name of the class that it belongs to
 * @returns `{query, method}`: the interface of its query, if it has one, and the method
 */
export function render(operation, owner) {
  const query = queryOf(operation, owner);
  return { query: query.text, method: comment(notes(operation), "  ") + method(operation, query) };
}

/** The call in one line, for the reference. */
export function signature(operation) {
  const slots = operation.ids.map((each) => each.name);
  if (operation.body) {
    slots.push(`body${operation.body.required ? "" : "?"}: ${bodyType(operation.body)}`);
  }
  if (operation.query.length > 0 || operation.method === "GET") {
    slots.push(operation.query.some((each) => each.required) ? "query" : "query?");
  }
  if (operation.answer.kind !== "redirect") {
    slots.push("options?");
  }
  const narrowed = { ...operation, fields: undefined, include: undefined };
  return `${operation.name}(${slots.join(", ")}): ${returned(narrowed)}`.replace(/\bs\./g, "");
}

/** What a person has to know who writes the call. */
function notes({ summary, description, deprecated, method, path }) {
  return [`${summary}.`, description, `\`${method} /api${path}\``, deprecated && "@deprecated"];
}

/** The query's interface and its type where it is used. */
function queryOf(operation, owner) {
  const own = operation.query.filter((each) => !PAGING.includes(each.shared));
  const parts = [];
  let text = "";
  if (own.length > 0) {
    const name = `${owner}${pascal(operation.name)}Query`;
    const fields = own.map(
      (each) => comment([each.description], "  ") + `  ${each.name}${each.required ? "" : "?"}: ${valueType(each.schema)}${each.required ? "" : " | undefined"};\n`,
    );
    text = comment([`What \`${operation.id}\` can be asked for.`], "") + `export interface ${name} {\n${fields.join("")}}\n\n`;
    parts.push(name);
  }
  if (operation.query.length > own.length) {
    parts.push("PageQuery");
  }
  if (operation.fields) {
    parts.push(operation.include ? "Narrow<F, I>" : "Fields<F>");
  }
  return { text, type: parts.join(" & "), required: own.some((each) => each.required) };
}

function method(operation, query) {
  const { kind } = operation.answer;
  const parameters = operation.ids.map((each) => `${each.name}: ${each.schema.type === "integer" ? "number" : "string"}`);
  const { body } = operation;
  if (body) {
    parameters.push(`body${body.required ? "" : "?"}: ${bodyType(body)}`);
  }
  // Reads always have a place for a query, so that a first parameter changes no signature.
  const takesQuery = query.type !== "" || operation.method === "GET";
  if (takesQuery) {
    parameters.push(`query${query.required ? "" : "?"}: ${query.type || "Record<string, never>"}`);
  }
  if (kind !== "redirect") {
    parameters.push("options?: CallOptions");
  }
  const given = operation.ids.length > 0 ? `path\`${operation.path.replace(/\{/g, "${")}\`` : JSON.stringify(operation.path);
  const call = CALLS[isSession(operation) ? "session" : kind](operation, given, takesQuery);
  return `  ${operation.name}${generics(operation)}(${parameters.join(", ")}): ${returned(operation)} {\n    return ${call};\n  }\n`;
}

function bodyType({ kind, schema }) {
  const type = schemaType(schema);
  return kind === "upload" ? `RawUpload | ${type}` : type;
}

/** What may be narrowed is inferred from the query. */
function generics({ fields, include }) {
  if (!fields) {
    return "";
  }
  const wide = `F extends s.${fields}Field = s.${fields}Field`;
  return include ? `<${wide}, I extends s.${include}Relation = never>` : `<${wide}>`;
}

function returned(operation) {
  const { kind, schema } = operation.answer;
  switch (kind) {
    case "page":
      return `List<${record(operation)}>`;
    case "json":
      return `Call<${record(operation)}>`;
    case "none":
      return "Call<void>";
    case "file":
      return "Call<Response>";
    case "rows":
      return "Rows<Record<string, unknown>>";
    case "events":
      return "Events";
    case "redirect":
      return "string";
    default:
      throw new Error(`No answer of the kind ${kind} is known for ${operation.id}: ${JSON.stringify(schema)}`);
  }
}

function record({ answer, fields, include }) {
  const type = schemaType(answer.schema);
  if (!fields || type !== `s.${fields}`) {
    return type;
  }
  return include ? `View<${type}, ${type}Relations, F, I>` : `View<${type}, object, F, never>`;
}

/** What makes, changes or ends the session whose tokens the client holds. */
function isSession({ id, method }) {
  return method === "POST" && SESSION.includes(id);
}

const SESSION = [
  "auth.login",
  "auth.register",
  "auth.exchange",
  "auth.verifySecondFactor",
  "auth.refresh",
  "auth.logout",
  "auth.switchOrganization",
];

const CALLS = {
  page: (_, path) => `this.http.list(${path}, query, options)`,
  json: (operation, path, query) => {
    if (operation.method === "GET") {
      return `this.http.get(${path}, query, options)`;
    }
    if (operation.body?.kind === "upload") {
      const raw = JSON.stringify(operation.body.raw);
      return `this.http.upload("${operation.method}", ${path}, body, options, ${query ? "query" : "undefined"}, ${raw})`;
    }
    return sent(operation, path, query);
  },
  none: (operation, path, query) => sent(operation, path, query),
  file: (operation, path, query) =>
    `this.http.file("${operation.method}", ${path}, ${query ? "query" : "undefined"}, options${operation.body ? ", body" : ""})`,
  rows: (_, path) => `this.http.rows(${path}, query, options)`,
  events: (_, path) => `this.http.events(${path}, query, options)`,
  redirect: (_, path) => `this.http.url(${path}, query)`,
  session: (operation, path) => `this.http.session(${path}, ${operation.body ? "body" : "undefined"}, options${known(operation)})`,
};

function sent({ method, body }, path, query) {
  const slots = [`"${method}"`, path, body ? "body" : "undefined", "options", ...(query ? ["query"] : [])];
  return `this.http.send(${slots.join(", ")})`;
}

/** Whether only who is signed in may call. */
function known({ facts }) {
  return facts.access === "public" ? "" : ", true";
}
