// Reads the committed OpenAPI document as modules, collections and operations: what every SDK needs to know, in the words
// of no programming language. A second SDK is one more folder that renders this.
import { kindOfAnswer, kindsOfBody } from "./kinds.mjs";

const METHODS = ["get", "post", "put", "patch", "delete"];

/** The headers that are options of a call, by what the SDKs call them. */
const HEADERS = { "If-Match": "ifMatch", "If-None-Match": "ifNoneMatch", Range: "range", "Idempotency-Key": "idempotencyKey" };

/**
 * The whole API.
 *
 * @param document the parsed OpenAPI document
 * @returns modules in the document's order, resources with their fields and relations, and the problems' codes
 */
export function read(document) {
  const modules = new Map();
  for (const tag of document.tags) {
    modules.set(tag.name, { name: tag.name, description: tag.description, operations: [], collections: [] });
  }
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS.filter((each) => item[each])) {
      place(modules, operation(document, path, method, item[method]));
    }
  }
  const all = [...modules.values()].filter((each) => each.operations.length + each.collections.length > 0);
  all.forEach(refuseClashes);
  return {
    modules: all,
    resources: resources(document),
    codes: document.components.schemas.Problem.properties.code["x-extensible-enum"],
  };
}

/** `orders.confirm` belongs to the module itself, `orders.lines.create` to its collection. */
function place(modules, operation) {
  const [name, ...rest] = operation.id.split(".");
  const module = modules.get(name);
  if (!module || rest.length < 1 || rest.length > 2) {
    throw new Error(`${operation.id} is no module.operation or module.collection.operation`);
  }
  operation.name = rest.at(-1);
  (rest.length === 1 ? module : collection(module, rest[0])).operations.push(operation);
}

function collection(module, name) {
  let found = module.collections.find((each) => each.name === name);
  if (!found) {
    found = { name, operations: [] };
    module.collections.push(found);
  }
  return found;
}

/** An operation and a collection of one name would hide each other. */
function refuseClashes(module) {
  for (const { name } of module.collections) {
    if (module.operations.some((each) => each.name === name)) {
      throw new Error(`${module.name}.${name} is an operation and a collection`);
    }
  }
}

function operation(document, path, method, row) {
  const parameters = (row.parameters ?? []).map((each) => parameter(document, each));
  const within = (place) => parameters.filter((each) => each.in === place);
  const named = (name) => parameters.find((each) => each.in === "query" && each.name === name && each.shared);
  return {
    id: row.operationId,
    method: method.toUpperCase(),
    path,
    summary: row.summary,
    description: row.description ?? "",
    deprecated: row.deprecated === true,
    facts: row["x-operation"] ?? {},
    ids: pathParameters(path, within("path")),
    query: within("query").filter((each) => each !== named("fields") && each !== named("include")),
    fields: named("fields")?.shared.replace(/Fields$/, ""),
    include: named("include")?.shared.replace(/Include$/, ""),
    narrowing: { fields: named("fields"), include: named("include") },
    options: within("header").map((each) => HEADERS[each.name]),
    body: row.requestBody && { required: row.requestBody.required === true, ...kindsOfBody(row.requestBody.content) },
    answer: kindOfAnswer(document, row.responses),
  };
}

function parameter(document, given) {
  const shared = given.$ref?.split("/").at(-1);
  return shared ? { ...document.components.parameters[shared], shared } : given;
}

/** In the order of the path, whatever the order of the document. */
function pathParameters(path, parameters) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameters.find((each) => each.name === name));
}

/** What lists and records can be narrowed to and widened by. */
function resources(document) {
  const found = {};
  for (const [name, parameter] of Object.entries(document.components.parameters)) {
    if (parameter.name === "fields") {
      const resource = name.replace(/Fields$/, "");
      const include = document.components.parameters[`${resource}Include`];
      found[resource] = { fields: parameter.schema.items.enum, relations: include?.schema.items.enum ?? [] };
    }
  }
  return found;
}
