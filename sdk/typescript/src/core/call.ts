import { rateLimitOf, type RateLimit } from "./options.js";

/** What came back, and the answer that it came in. */
export interface Answer<T> {
  data: T;
  response: Response;
}

/** What came back, with what the headers say of it. */
export interface Detailed<T> extends Answer<T> {
  /** The version of the record, for `ifMatch` and `ifNoneMatch`. */
  etag: string | undefined;
  requestId: string | undefined;
  rateLimit: RateLimit | undefined;
  /** Whether an earlier answer was given again, since the idempotency key was the same. */
  replayed: boolean;
}

/** A call that has begun; a promise of what it answers. */
export class Call<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = "Call";
  readonly #start: () => Promise<Answer<T>>;
  #begun: Promise<Answer<T>> | undefined;

  /**
   * A call.
   *
   * @param start begins it
   * @param lazy whether it begins when somebody waits for it, and not at once
   */
  constructor(start: () => Promise<Answer<T>>, lazy = false) {
    this.#start = start;
    if (!lazy) {
      this.#answer();
    }
  }

  #answer(): Promise<Answer<T>> {
    return (this.#begun ??= this.#start());
  }

  then<A = T, B = never>(
    good?: ((value: T) => A | PromiseLike<A>) | null,
    bad?: ((reason: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#answer()
      .then(({ data }) => data)
      .then(good, bad);
  }

  catch<B = never>(bad?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, bad);
  }

  finally(done?: (() => void) | null): Promise<T> {
    return this.then().finally(done);
  }

  /** The same with the headers: the version, the request's id, what is left of the limit. */
  async withResponse(): Promise<Detailed<T>> {
    const { data, response } = await this.#answer();
    const { headers } = response;
    return {
      data,
      response,
      etag: headers.get("ETag") ?? undefined,
      requestId: headers.get("X-Request-Id") ?? undefined,
      rateLimit: rateLimitOf(headers),
      replayed: headers.get("Idempotency-Replayed") === "true",
    };
  }
}
