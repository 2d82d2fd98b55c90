import { Call, type Answer } from "./call.js";
import { records } from "./csv.js";
import { sleep } from "./retry.js";

/** A server-sent event. */
export interface ServerEvent {
  id: string;
  /** Its kind; `message` where none is named. */
  event: string;
  data: string;
}

/** A file of rows: `await` gives the `Response`, `for await` the rows of CSV or NDJSON as they come. */
export class Rows<T> extends Call<Response> implements AsyncIterable<T> {
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const response = await this;
    if (response.headers.get("Content-Type")?.includes("csv")) {
      yield* records(texts(response)) as AsyncGenerator<T>;
      return;
    }
    for await (const line of lines(response)) {
      if (line) {
        yield JSON.parse(line) as T;
      }
    }
  }
}

/** What an event stream is opened with again after it broke. */
type Open = (lastEventId: string | undefined) => Promise<Answer<Response>>;

/** A stream of server-sent events, which is opened again after the last event wherever it breaks. */
export class Events extends Call<Response> implements AsyncIterable<ServerEvent> {
  readonly #open: Open;
  readonly #signal: AbortSignal | undefined;

  constructor(open: Open, signal?: AbortSignal) {
    super(() => open(undefined), true);
    this.#open = open;
    this.#signal = signal;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ServerEvent, void, undefined> {
    const state = { last: undefined as string | undefined, wait: 1000 };
    for (;;) {
      const { data } = await this.#open(state.last);
      try {
        yield* events(data, state);
      } catch (failure) {
        if (this.#signal?.aborted) {
          throw failure;
        }
      }
      await sleep(state.wait, this.#signal);
    }
  }
}

/** The HTML Standard's form, section 9.2.6: fields, ended by an empty line. */
async function* events(response: Response, state: { last: string | undefined; wait: number }): AsyncGenerator<ServerEvent> {
  let event = "";
  let data: string[] = [];
  for await (const line of lines(response)) {
    if (line === "") {
      if (data.length > 0) {
        yield { id: state.last ?? "", event: event || "message", data: data.join("\n") };
      }
      [event, data] = ["", []];
      continue;
    }
    const [, name, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (name === "data") {
      data.push(value);
    } else if (name === "event") {
      event = value;
    } else if (name === "id") {
      state.last = value;
    } else if (name === "retry" && /^\d+$/.test(value)) {
      state.wait = Number(value);
    }
  }
}

async function* lines(response: Response): AsyncGenerator<string> {
  let rest = "";
  for await (const text of texts(response)) {
    // A carriage return at the end may be half of a line's end.
    const parts = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = parts.pop() ?? "";
    yield* parts;
  }
  if (rest) {
    yield rest.replace(/\r$/, "");
  }
}

/** Not every runtime lets a stream be iterated or decoded by itself. */
async function* texts(response: Response): AsyncGenerator<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      yield decoder.decode(value, { stream: !done });
      if (done) {
        return;
      }
    }
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}
