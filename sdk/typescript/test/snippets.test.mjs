// What the portal's explorer shows of a call, run as it stands in each language against a real gateway.
import assert from "node:assert/strict";
import { execFile, execFileSync, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { EcosireClient } from "../dist/esm/index.js";
import { findJava, shared } from "./support/gateway.mjs";
import { KINDS, UPLOAD } from "./support/kinds.mjs";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));
const PORTAL = fileURLToPath(new URL("../../../gateway/src/main/resources/com/ecosire/gateway/portal", import.meta.url));
const TSC = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const work = mkdtempSync(join(tmpdir(), "ecosire-snippets-"));
const admin = new EcosireClient({ baseUrl: shared?.url, apiKey: shared?.keys.ECOSIRE_ADMIN_KEY });
const shown = {};
/** The call of the quick start, which needs no package. */
const FIRST = "the first call";

const surroundings = (credential) => ({ ...process.env, ECOSIRE_API_KEY: credential, CURL_HOME: work, PYTHONIOENCODING: "utf-8" });

/** What a process says, and how it ended. */
function run(command, args, cwd, kind = {}) {
  if (kind.raise) {
    return listen(command, args, cwd, kind);
  }
  const env = surroundings(shared.keys.ECOSIRE_ADMIN_KEY);
  return new Promise((resolve) =>
    execFile(command, args, { cwd, env, timeout: 60_000 }, (error, stdout, stderr) => resolve({ failed: Boolean(error), stdout, stderr })),
  );
}

/** The same of a process that goes on, of a person of its own: it must show what happens meanwhile, and is ended here. */
async function listen(command, args, cwd, { raise }) {
  const [email, password] = [`${randomUUID()}@example.com`, "a long pass phrase 4711"];
  const client = new EcosireClient({ baseUrl: shared.url });
  await client.auth.register({ email, password, name: "Nora", organizationName: "Nora Ltd", acceptTerms: true });
  const { token } = await new EcosireClient({ baseUrl: shared.url }).auth.login({ email, password });
  const child = spawn(command, args, { cwd, env: surroundings(token) });
  const said = { stdout: "", stderr: "" };
  ["stdout", "stderr"].forEach((each) => child[each].setEncoding("utf8").on("data", (text) => (said[each] += text)));
  const shows = async (words) => {
    for (const end = Date.now() + 60_000; child.exitCode === null && Date.now() < end; await wait(100)) {
      if (said.stdout.includes(words)) {
        return true;
      }
    }
    return false;
  };
  const opened = await shows(raise.after);
  if (opened) {
    await raise.act(client, password);
  }
  const failed = !opened || !(await shows(raise.words));
  child.kill("SIGKILL");
  return { failed, ...said };
}

const isThere = (command, ...args) => {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

/** The portal's own modules, in a page's place: they know where they come from, and ask that server. */
async function portal() {
  cpSync(PORTAL, join(work, "portal"), { recursive: true });
  writeFileSync(join(work, "portal/package.json"), '{"type": "module"}');
  globalThis.location = { origin: shared.url };
  const fetch = globalThis.fetch;
  globalThis.fetch = (url, init) => fetch(typeof url === "string" ? new URL(url, shared.url) : url, init);
  const load = (name) => import(pathToFileURL(join(work, "portal", name)));
  const { operation } = await load("catalog.js");
  const { readSchema, graphql } = await load("snippets/graphql.js");
  await readSchema();
  const [{ curl, querying }, { typescript, fetching }, { python }, { java }] = await Promise.all(
    ["curl", "typescript", "python", "java"].map((each) => load(`snippets/${each}.js`)),
  );
  const { typesOf } = await load("snippets/call.js");
  return { known: { operation, typesOf }, languages: { curl, typescript, python, java, graphql }, first: { querying, fetching } };
}

async function callOf({ id, prepare }, { operation, typesOf }) {
  const found = await operation(id);
  const { method, path } = found;
  const bare = { pathValues: [], query: [], headers: {}, body: undefined };
  const open = found.security.length === 0;
  return { ...bare, id, method, path, field: found["x-operation"].graphql, open, answers: typesOf(found), ...(await prepare(admin)) };
}

const place = (language, kind) => {
  const folder = join(work, language, kind.replaceAll(/\W/g, "-"));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, UPLOAD), "name,email\nAda,\n");
  return folder;
};

/** Compiled strictly and all at once, where the package is installed. */
async function compile() {
  mkdirSync(join(work, "node_modules/@types"), { recursive: true });
  mkdirSync(join(work, "node_modules/@ecosire"));
  symlinkSync(FOLDER, join(work, "node_modules/@ecosire/sdk"), "junction");
  ["@types/node", "undici-types"].forEach((each) => symlinkSync(join(FOLDER, "node_modules", each), join(work, "node_modules", each), "junction"));
  const files = [...Object.keys(KINDS), FIRST].map((kind) => join(place("typescript", kind), "snippet.mts"));
  const compilerOptions = { strict: true, target: "es2022", module: "nodenext", lib: ["es2022"], types: ["node"] };
  writeFileSync(join(work, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const { failed, stdout } = await run(process.execPath, [TSC, "-p", "."], work);
  assert.ok(!failed, stdout);
}

before(async () => {
  if (!shared) {
    return;
  }
  // Shows the status of an answer before its body, wherever that goes.
  writeFileSync(join(work, ".curlrc"), 'dump-header = "-"\nsilent\n');
  const { known, languages, first } = await portal();
  for (const [kind, each] of Object.entries(KINDS)) {
    for (const [language, write] of Object.entries(languages)) {
      (shown[language] ??= {})[kind] = write(await callOf(each, known));
    }
    writeFileSync(join(place("typescript", kind), "snippet.mts"), shown.typescript[kind]);
  }
  shown.first = { curl: first.querying("{ contacts(first: 2) { nodes { id name } } }"), typescript: first.fetching(`${shared.url}/api/contacts?limit=2`) };
  writeFileSync(join(place("typescript", FIRST), "snippet.mts"), shown.first.typescript);
  await compile();
});

after(() => rmSync(work, { recursive: true, force: true }));

/** How a snippet of a language is run; what it gives is the status that it tells. */
const LANGUAGES = {
  curl: {
    needs: () => isThere("curl", "--version"),
    run: async (kind, text, each) => {
      const { failed, stdout, stderr } = await run("bash", ["-c", text], place("curl", kind), each);
      if (failed && each.raise) {
        return stdout + stderr;
      }
      const statuses = [...stdout.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status));
      return statuses.filter((each) => each >= 200).at(-1) ?? stdout + stderr;
    },
  },
  python: {
    // Forms with files are written for requests, which many have and the language has not.
    needs: () => isThere("python3", "-c", "import requests"),
    run: async (kind, text, each) => {
      writeFileSync(join(place("python", kind), "snippet.py"), text);
      const { failed, stdout, stderr } = await run("python3", ["snippet.py"], place("python", kind), each);
      return (!failed && Number(/^\d+/.exec(stdout)?.[0])) || stdout + stderr;
    },
  },
  java: {
    needs: () => Boolean(findJava()),
    run: async (kind, text, each) => {
      writeFileSync(join(place("java", kind), "Call.java"), text);
      const { failed, stdout, stderr } = await run(findJava(), ["-XX:TieredStopAtLevel=1", "Call.java"], place("java", kind), each);
      return (!failed && Number(/^\d+/.exec(stdout)?.[0])) || stdout + stderr;
    },
  },
  typescript: {
    needs: () => true,
    run: async (kind, _, each) => {
      const { failed, stdout, stderr } = await run(process.execPath, ["snippet.mjs"], place("typescript", kind), each);
      // A method gives what it was answered, and throws what it was refused with.
      return failed ? Number(/status: (\d+)/.exec(stderr)?.[1]) || stdout + stderr : each.status < 400 ? each.status : "nothing thrown";
    },
  },
  graphql: {
    needs: () => true,
    run: async (kind, text, { status }) => {
      const { id: file } = await admin.files.create(new Blob(["name,email\nAda,\n"]), { name: `${kind} ${Date.now()}.csv` });
      const [query, variables] = text.replaceAll("FILE_ID", file).split("\n\n# variables: ");
      const headers = { Authorization: `Bearer ${shared.keys.ECOSIRE_ADMIN_KEY}`, "Content-Type": "application/json" };
      const body = JSON.stringify({ query, ...(variables && { variables: JSON.parse(variables) }) });
      const { errors } = await (await fetch(`${shared.url}/graphql`, { method: "POST", headers, body })).json();
      return errors ? (errors[0].extensions.status ?? errors) : status < 400 ? status : "no error";
    },
  },
};

for (const [language, { needs, run: runs }] of Object.entries(LANGUAGES)) {
  const skip = shared && needs() ? false : `no gateway, or nothing to run ${language} with`;
  describe(`snippets in ${language}`, { skip, concurrency: 2 }, () => {
    for (const [kind, each] of Object.entries(KINDS)) {
      test(kind, async () => {
        const text = shown[language][kind];
        if (text === null) {
          assert.match(kind, /export|events/, "only what answers with a file or goes on has no field");
          return;
        }
        // A field gives the link of a file, which is refused only when it is followed.
        const status = language === "graphql" && each.linked ? 200 : each.status;
        assert.equal(await runs(kind, text, { ...each, status }), status, text);
        if (each.saves && language !== "graphql") {
          const [name, begins] = each.saves;
          assert.match(readFileSync(join(place(language, kind), name), "latin1"), begins);
        }
      });
    }
  });
}

test("the quick start's call without a package gives two contacts", { skip: shared ? false : "no gateway" }, async () => {
  const { stdout, stderr } = await run(process.execPath, ["snippet.mjs"], place("typescript", FIRST));
  assert.equal(stdout.trim().split("\n").length, 2, stderr);
  const { stdout: answer } = await run("bash", ["-c", shown.first.curl], work);
  assert.equal(JSON.parse(answer.slice(answer.indexOf("\n{"))).data.contacts.nodes.length, 2);
});
