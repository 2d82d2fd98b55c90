import type { Explanation } from "../generated/schemas.js";
import type { Answer } from "./call.js";
import { errorOf } from "./errors.js";
import { Http, type Request } from "./http.js";

/** Sends the first call as a dry run; whoever waits for the call itself waits for nothing. */
class DryHttp extends Http {
  readonly told: Promise<Explanation>;
  #tell!: (answer: Promise<Explanation>) => void;

  constructor(...shared: ConstructorParameters<typeof Http>) {
    super(...shared);
    this.told = new Promise((resolve) => (this.#tell = resolve));
  }

  override run<T>({ method, url, body, options, anonymous }: Request<T>): Promise<Answer<T>> {
    const headers = { ...options?.headers, Prefer: "explain" };
    const request = { method, url, ...(body && { body }), options: { ...options, headers }, ...(anonymous && { anonymous }), read };
    this.#tell(super.run<Explanation>(request).then(({ data }) => data));
    return new Promise(() => {});
  }
}

/** An older gateway knows no dry run and makes the call, which nobody must take for an explanation. */
async function read(response: Response): Promise<Explanation> {
  if (response.headers.get("Preference-Applied") !== "explain") {
    const { status, headers } = response;
    throw errorOf({ code: "invalid_answer", status, headers, message: "The gateway does not explain calls; this one was made" });
  }
  return (await response.json()) as Explanation;
}

/** What a call would need and cost, which is not made. */
export function explain(http: Http, call: (dry: Http) => unknown): Promise<Explanation> {
  const dry = http.share((...shared) => new DryHttp(...shared));
  const made = call(dry) as Partial<AsyncIterable<unknown> & PromiseLike<unknown>> | undefined;
  // What is lazy begins when somebody waits for it.
  if (made?.then) {
    void Promise.resolve(made).catch(() => {});
  } else {
    void made?.[Symbol.asyncIterator]?.().next();
  }
  return dry.told;
}
