// What goes into a call and what comes out of it, as few kinds.

/** Media types of files that are read row by row. */
const ROWS = ["application/x-ndjson", "text/csv"];

/**
 * How a body can be sent.
 *
 * @param content the media types of a request body
 * @returns `{kind: "json", schema}` or `{kind: "upload", schema, raw}`, where raw is the media type of the bare file
 */
export function kindsOfBody(content) {
  const multipart = content["multipart/form-data"];
  if (multipart) {
    return { kind: "upload", schema: multipart.schema, raw: Object.keys(content).find((each) => each !== "multipart/form-data") };
  }
  const json = content["application/json"];
  if (!json) {
    throw new Error(`A body of ${Object.keys(content)} is not known here`);
  }
  return { kind: "json", schema: json.schema };
}

/**
 * What a call answers.
 *
 * @returns a kind (page, json, none, redirect, events, rows, file) and the schema: of an entry where it is a page
 */
export function kindOfAnswer(document, responses) {
  const good = Object.keys(responses).filter((status) => status < 300 && status !== "206");
  if (good.length === 0) {
    return { kind: "redirect" };
  }
  const content = resolve(document, responses[good[0]], "responses").content;
  if (!content) {
    return { kind: "none" };
  }
  const types = Object.keys(content);
  if (types.includes("application/json")) {
    return json(document, content["application/json"].schema);
  }
  if (types.includes("text/event-stream")) {
    return { kind: "events", types };
  }
  return { kind: types.some((each) => ROWS.includes(each)) ? "rows" : "file", types };
}

function json(document, schema) {
  const name = schema.$ref?.split("/").at(-1);
  if (!name?.endsWith("Page")) {
    return { kind: "json", schema };
  }
  const page = document.components.schemas[name];
  return page.properties?.meta ? { kind: "page", schema: page.properties.data.items } : { kind: "json", schema };
}

function resolve(document, given, where) {
  return given.$ref ? document.components[where][given.$ref.split("/").at(-1)] : given;
}
