// A module as a file: its resource class, those of its collections, and what their calls can be asked for.
import { camel, comment, HEADER, pascal } from "./names.mjs";
import { render } from "./operations.mjs";

/** Written by hand on top of what is generated. */
const EXTENDED = { webhooks: { name: "VerifyingWebhooks", from: "../webhooks/resource.js" } };

/** The text of `modules/<name>.ts`. */
export function moduleFile(module) {
  const owner = pascal(module.name);
  const parts = module.collections.map((each) => resource(each, owner + pascal(each.name), `\`${module.name}.${each.name}\``, []));
  parts.push(resource(module, owner, module.description, module.collections));
  return HEADER + imports(parts.join("\n")) + parts.join("\n");
}

function resource({ operations }, name, description, collections) {
  const rendered = operations.map((each) => render(each, name));
  const fields = collections.map(
    (each) => `  readonly ${camel(each.name)} = new ${name}${pascal(each.name)}(this.http);\n`,
  );
  const members = [...(fields.length > 0 ? [fields.join("")] : []), ...rendered.map((each) => each.method)];
  const queries = rendered.map((each) => each.query).join("");
  return `${queries}${comment([description], "")}export class ${name} extends Resource {\n${members.join("\n")}}\n`;
}

/** Only what the text uses: unused imports are errors. */
function imports(text) {
  const from = (file, names, prefix = "type ") => {
    const used = names.filter((each) => new RegExp(`\\b${each}\\b`).test(text));
    const isType = used.every((each) => each !== "path" && each !== "Resource");
    const list = used.map((each) => (isType || each === "path" || each === "Resource" ? each : prefix + each));
    return used.length > 0 ? `import ${isType ? "type " : ""}{ ${list.join(", ")} } from "../../core/${file}.js";\n` : "";
  };
  const schemas = /\bs\./.test(text) ? 'import type * as s from "../schemas.js";\n' : "";
  return `${[
    from("body", ["RawUpload"]),
    from("call", ["Call"]),
    from("list", ["List", "PageQuery"]),
    from("options", ["CallOptions"]),
    from("query", ["path"]),
    from("resource", ["Fields", "Narrow", "Resource", "View"]),
    from("streams", ["Events", "Rows"]),
    schemas,
  ].join("")}\n`;
}

/** The text of `client.ts`: every module under its name. */
export function clientFile(modules) {
  const rows = modules.map(({ name, description }) => {
    const { name: type, from } = EXTENDED[name] ?? { name: pascal(name), from: `./modules/${name}.js` };
    return {
      import: `import { ${type} } from "${from}";\n`,
      field: `${comment([description], "  ")}  readonly ${camel(name)} = new ${type}(this.http);\n`,
    };
  });
  return `${HEADER}import { Resource } from "../core/resource.js";
${rows.map((each) => each.import).join("")}
/** Every module of the API under its name. */
export class Modules extends Resource {
${rows.map((each) => each.field).join("\n")}}
`;
}

/** The text of `codes.ts`. */
export function codesFile(codes) {
  const union = codes.map((each) => `\n  | ${JSON.stringify(each)}`).join("");
  return `${HEADER}/** Codes of problems, each explained at \`/problems/{code}\` of the gateway. */\nexport type ProblemCode =${union};\n`;
}
