import type { Http } from "./http.js";

/** What the operations of a module or a collection hang on. */
export class Resource {
  protected readonly http: Http;

  /** Operations that are called this way. */
  constructor(http: Http) {
    this.http = http;
  }
}

/** What a query narrows its answer to. */
export interface Fields<F> {
  /** Fields to answer; all where absent. */
  fields?: readonly F[] | undefined;
}

/** What a query narrows its answer to, and embeds in it. */
export interface Narrow<F, I> extends Fields<F> {
  /** Relations to embed; each needs the access that reading its resource needs. */
  include?: readonly I[] | undefined;
}

/** A record with the fields that were asked for and the relations that were included. */
export type View<R, L, F extends keyof R, I extends keyof L> = keyof R extends F
  ? [I] extends [never]
    ? R
    : R & Pick<L, I>
  : Pick<R, F> & Pick<L, I>;
