// Types of what goes in and comes out, by openapi-typescript, from schemas that say more than JSON Schema can: which
// fields are there always, and which only where a call includes them.
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { HEADER } from "./names.mjs";

const RELATIONS = "Relations";

/** Notes that editors show at every field and nobody needs there. */
const NOISE = ["example", "readOnly", "minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "default"];

/** The text of `schemas.ts`. */
export async function schemas(document, model) {
  const all = {};
  for (const [name, given] of Object.entries(document.components.schemas)) {
    if (!isPage(name, given)) {
      const schema = quiet(given);
      split(all, name, name.endsWith("Input") ? schema : whole(schema), model.resources[name]);
    }
  }
  const tree = await openapiTS(
    { openapi: document.openapi, info: document.info, paths: {}, components: { schemas: all } },
    { rootTypes: true, rootTypesNoSchemaPrefix: true, defaultNonNullable: false, transform: content },
  );
  const text = astToString(tree.map(lenient))
    .replaceAll('components["schemas"]["Null"]', "null")
    .replace(/^ *\/\*\*(?:(?!\*\/)[^])*\*\/\n *Null: null;\n|^export type Null = .*\n/gm, "")
    .replace(/components\["schemas"\]\["(\w+)"\]/g, "$1")
    .replace(/^export type (paths|webhooks|operations|\$defs) = .*\n/gm, "")
    .replace(/^    (responses|parameters|requestBodies|headers|pathItems): never;\n/gm, "")
    .replace(/\/\*\* @description /g, "/** ")
    .replace(/\* @description /g, "* ");
  return `${HEADER}import type { Content } from "../core/body.js";\n\n${text}${narrowed(model.resources)}`;
}

function isPage(name, schema) {
  return name.endsWith("Page") && schema.properties?.data && schema.properties?.meta;
}

/** Answers hold all their fields, empty ones as null. */
function whole(schema) {
  return schema.type === "object" && schema.properties && !schema.required
    ? { ...schema, required: Object.keys(schema.properties) }
    : schema;
}

/** A resource's own fields, and apart from them the relations. */
function split(all, name, schema, resource) {
  if (!resource) {
    all[name] = schema;
    return;
  }
  const pick = (names) => ({
    ...schema,
    required: names,
    properties: Object.fromEntries(names.map((each) => [each, schema.properties[each]])),
  });
  all[name] = pick(resource.fields);
  if (resource.relations.length > 0) {
    all[name + RELATIONS] = { ...pick(resource.relations), description: `What \`include\` embeds in ${name}.` };
  }
}

function quiet(value) {
  if (Array.isArray(value)) {
    return value.map(quiet);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const entries = Object.entries(value).filter(([key, each]) => !NOISE.includes(key) || isField(each));
  return Object.fromEntries(entries.filter(([key, each]) => key !== "format" || each === "binary").map(([key, each]) => [key, quiet(each)]));
}

/** A field may be called like a keyword of JSON Schema. */
function isField(value) {
  return typeof value === "object" && value !== null && ("type" in value || "$ref" in value || "oneOf" in value || "allOf" in value);
}

function content(schema) {
  return schema.format === "binary" ? ts.factory.createTypeReferenceNode("Content") : undefined;
}

/** Inputs take `undefined` for what is not given, which `exactOptionalPropertyTypes` would refuse; answers never hold it. */
function lenient(root) {
  const visit = (node, isInput) => {
    const isNow = isInput || (ts.isPropertySignature(node) && (node.name.text ?? "").endsWith("Input"));
    const made = ts.visitEachChild(node, (each) => visit(each, isNow), undefined);
    return isInput && ts.isPropertySignature(made) && made.questionToken ? orUndefined(made) : made;
  };
  return visit(root, false);
}

function orUndefined(property) {
  const { modifiers, name, questionToken, type } = property;
  const types = [...(ts.isUnionTypeNode(type) ? type.types : [type]), ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)];
  return ts.factory.updatePropertySignature(property, modifiers, name, questionToken, ts.factory.createUnionTypeNode(types));
}

/** `ContactField` and `ContactRelation`: what calls narrow by. */
function narrowed(resources) {
  const lines = [];
  for (const [name, { relations }] of Object.entries(resources)) {
    lines.push(`export type ${name}Field = keyof ${name};`);
    if (relations.length > 0) {
      lines.push(`export type ${name}Relation = keyof ${name}${RELATIONS};`);
    }
  }
  return `${lines.join("\n")}\n`;
}
