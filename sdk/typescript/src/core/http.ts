import { jsonBody, uploadBody, type Body, type Form, type RawUpload } from "./body.js";
import { Call, type Answer } from "./call.js";
import { credentialsOf, type Credentials } from "./credentials.js";
import { EcosireError, errorOf, refusal } from "./errors.js";
import { List, type PageData } from "./list.js";
import type { CallOptions, ClientOptions, Fetch, Tokens } from "./options.js";
import { search, type Query } from "./query.js";
import { randomKey } from "./random.js";
import { delayOf, isTransient, sleep } from "./retry.js";
import { Events, Rows } from "./streams.js";

const API = "/api";
const LOGOUT = "/auth/logout";

/** Some workers refuse to be told what to do with cookies that they do not have. */
const HAS_COOKIES = typeof Request === "function" && "credentials" in Request.prototype;

/** One call, before it is made. */
export interface Request<T> {
  method: string;
  /** The path and query behind the host. */
  url: string;
  body?: Body;
  options?: CallOptions | undefined;
  /** Sent without a credential: what makes one. */
  anonymous?: boolean;
  accept?: string;
  /** Whether the answer is read later, by the caller. */
  stream?: boolean;
  /** Reads a good answer; throws what is to be tried again. */
  read: (response: Response) => Promise<T>;
  /** Reads a bad answer; as a problem document unless given. */
  refuse?: (response: Response) => Promise<EcosireError>;
}

/** Makes calls: credentials, repetitions, timeouts and errors, for all resources alike. */
export class Http {
  readonly #base: string;
  readonly #options: ClientOptions;
  readonly #fetch: Fetch;
  readonly #credentials: Credentials;

  /** A client of its own, or one that shares the credentials of another. */
  constructor(options: ClientOptions = {}, shared?: Credentials) {
    this.#base = (options.baseUrl ?? "https://api.ecosire.com").replace(/\/+$/, "").replace(/\/api$/, "");
    this.#options = options;
    this.#fetch = options.fetch ?? ((url, init) => fetch(url, init));
    this.#credentials =
      shared ??
      credentialsOf(options, {
        refresh: (body) => this.#plain("POST", "/auth/refresh", body),
        csrf: async () => (await this.#plain<{ csrfToken: string }>("GET", "/auth/csrf")).csrfToken,
      });
  }

  /** Another one with the same options and credentials. */
  share<T>(make: (options: ClientOptions, credentials: Credentials) => T): T {
    return make(this.#options, this.#credentials);
  }

  /** Reads JSON. */
  get<T>(path: string, query?: Query, options?: CallOptions): Call<T> {
    return this.#call("GET", path, query, undefined, options, json<T>);
  }

  /** Reads a list, lazily. */
  list<T>(path: string, query?: Query, options?: CallOptions): List<T> {
    return new List<T>((page) => this.#call("GET", path, page, undefined, options, json<PageData<T>>).withResponse(), query);
  }

  /** Changes something, or asks by a body. */
  send<T>(method: string, path: string, body?: unknown, options?: CallOptions, query?: Query): Call<T> {
    return this.#call(method, path, query, jsonBody(body), options, json<T>);
  }

  /** Sends a file. */
  upload<T>(method: string, path: string, body: RawUpload | Form, options?: CallOptions, query?: Query, raw?: string): Call<T> {
    return this.#call(method, path, query, uploadBody(body, raw), options, json<T>);
  }

  /** Reads a file: the answer as it comes. */
  file(method: string, path: string, query?: Query, options?: CallOptions, body?: unknown): Call<Response> {
    return this.#call(method, path, query, jsonBody(body), options, whole);
  }

  /** Reads a file of rows, lazily. */
  rows<T>(path: string, query?: Query, options?: CallOptions): Rows<T> {
    return new Rows<T>(() => this.#call("GET", path, query, undefined, options, whole).withResponse(), true);
  }

  /** Opens a stream of events, lazily. */
  events(path: string, query?: Query, options?: CallOptions): Events {
    const open = (lastEventId: string | undefined) =>
      this.#call("GET", path, { ...query, ...(lastEventId && { lastEventId }) }, undefined, options, whole).withResponse();
    return new Events(open, options?.signal);
  }

  /**
   * Changes the session: what is answered is what later calls are made with.
   *
   * @param known whether only who is signed in may do so
   */
  session<T>(path: string, body?: unknown, options?: CallOptions, known = false): Call<T> {
    return new Call(async () => {
      const request = { method: "POST", url: API + path, body: jsonBody(body), options, anonymous: !known, read: json<T> };
      const answer = await this.run(request).catch((error) => {
        // A session that has ended by itself cannot be ended again, and is left all the same.
        if (path === LOGOUT && (error as EcosireError).status === 401) {
          this.#credentials.accept?.(undefined);
        }
        throw error;
      });
      // What answers nothing has ended it.
      this.#credentials.accept?.((answer.data as Partial<Tokens> | undefined) ?? undefined);
      return answer;
    });
  }

  /** The address of an operation that browsers are sent to. */
  url(path: string, query?: Query): string {
    return this.#base + API + path + search(query);
  }

  /** Makes a call, as often as it takes. */
  async run<T>(request: Request<T>): Promise<Answer<T>> {
    const { options = {}, body, anonymous } = request;
    const retries = body?.once ? 0 : (options.maxRetries ?? this.#options.maxRetries ?? 2);
    const headers = await this.#headers(request);
    let renewed = false;
    for (let attempt = 0; ; attempt++) {
      options.signal?.throwIfAborted();
      let used: string | undefined;
      let error: EcosireError;
      try {
        // By cookies even a sign-in needs the token of the page.
        if (!anonymous || this.#credentials.cookies) {
          used = await this.#credentials.apply(headers, isUnsafe(request.method));
        }
        return await this.#attempt(request, headers);
      } catch (failure) {
        if (!(failure instanceof EcosireError)) {
          throw failure;
        }
        error = failure;
      }
      const mayRenew = !renewed && !body?.once && (!anonymous || error.code === "csrf_failed");
      if (mayRenew && (await this.#credentials.renew?.(error, used))) {
        renewed = true;
        attempt--;
        continue;
      }
      const delay =
        attempt < retries && isTransient(error)
          ? delayOf(error, attempt, this.#options.maxRetryDelay ?? 60_000)
          : undefined;
      if (delay === undefined) {
        throw error;
      }
      await sleep(delay, options.signal);
    }
  }

  async #headers({ method, body, options = {}, accept }: Request<unknown>): Promise<Headers> {
    const headers = new Headers({ Accept: accept ?? "application/json, */*;q=0.5" });
    // One key for all attempts: it is what makes them one call.
    const key = options.idempotencyKey ?? (isUnsafe(method) ? await randomKey() : undefined);
    const { ifMatch, ifNoneMatch, range } = options;
    const version = typeof ifMatch === "number" ? `"${ifMatch}"` : ifMatch;
    const own = { "Content-Type": body?.type, "Idempotency-Key": key, "If-Match": version, "If-None-Match": ifNoneMatch, Range: range };
    for (const [name, value] of [this.#options.headers, own, options.headers].flatMap((each) => Object.entries(each ?? {}))) {
      if (value !== undefined) {
        headers.set(name, value);
      }
    }
    return headers;
  }

  /** One attempt, which the time or the caller's signal may end until the answer is read. */
  async #attempt<T>(request: Request<T>, headers: Headers): Promise<Answer<T>> {
    const { method, body, options = {}, url } = request;
    const timeout = options.timeout ?? this.#options.timeout ?? 60_000;
    const controller = new AbortController();
    const end = () => controller.abort(options.signal?.reason);
    options.signal?.addEventListener("abort", end, { once: true });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      controller.abort();
    }, timeout);
    let isOpen = false;
    try {
      const response = await this.#fetch(this.#base + url, {
        method,
        headers,
        body: (body?.data ?? null) as BodyInit | null,
        signal: controller.signal,
        ...(HAS_COOKIES && { credentials: this.#credentials.cookies ? "include" : "omit" }),
        ...(body?.once && { duplex: "half" }),
      } as RequestInit);
      if (!response.ok) {
        throw await (request.refuse ?? refusal)(response);
      }
      // What is streamed takes as long as it takes; the signal still ends it.
      isOpen = request.stream === true;
      return { data: await request.read(response), response };
    } catch (cause) {
      options.signal?.throwIfAborted();
      if (cause instanceof EcosireError) {
        throw cause;
      }
      throw late
        ? errorOf({ code: "timeout", message: `No answer within ${timeout} ms`, cause })
        : errorOf({ code: "connection_failed", message: `${method} ${url.split("?")[0]}: the connection failed`, cause });
    } finally {
      clearTimeout(timer);
      if (!isOpen) {
        options.signal?.removeEventListener("abort", end);
      }
    }
  }

  #call<T>(
    method: string,
    path: string,
    query: Query | undefined,
    body: Body | undefined,
    options: CallOptions | undefined,
    read: (response: Response) => Promise<T>,
  ): Call<T> {
    const stream = read === (whole as unknown);
    return new Call(() => this.run({ method, url: API + path + search(query), ...(body && { body }), options, stream, read }));
  }

  /** A call of the credentials themselves. */
  async #plain<T>(method: string, path: string, body?: object): Promise<T> {
    const request = { method, url: API + path, body: jsonBody(body), anonymous: true, read: json<T> };
    return (await this.run<T>(request)).data;
  }
}

function isUnsafe(method: string): boolean {
  return method !== "GET" && method !== "HEAD";
}

/** JSON, or nothing where there is no body. */
async function json<T>(response: Response): Promise<T> {
  const text = await response.text();
  try {
    return (text ? JSON.parse(text) : undefined) as T;
  } catch (cause) {
    const { status, headers } = response;
    throw errorOf({ code: "invalid_answer", status, headers, message: "The answer is no JSON", cause });
  }
}

async function whole(response: Response): Promise<Response> {
  return response;
}
