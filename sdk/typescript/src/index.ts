import type { Call } from "./core/call.js";
import { explain } from "./core/explain.js";
import { Http } from "./core/http.js";
import type { CallOptions, ClientOptions } from "./core/options.js";
import { Modules } from "./generated/client.js";
import type { Explanation } from "./generated/schemas.js";
import { graphql } from "./graphql.js";

export * from "./core.js";
export { graphqlFailure, type GraphqlFailure, type GraphqlProblem } from "./graphql.js";
export {
  verify,
  WebhookVerificationError,
  type HeadersLike,
  type VerifyOptions,
  type WebhookEvent,
} from "./webhooks/verify.js";
/** The types of all records, inputs and answers. */
export type * as Schemas from "./generated/schemas.js";

/** The ECOSIRE API: every operation under its module, by its operation id. */
export class EcosireClient extends Modules {
  /** A client; nothing is sent until something is called. */
  constructor(options: ClientOptions = {}) {
    super(new Http(options));
  }

  /** What a call would need and cost, without making it: `client.explain((dry) => dry.contacts.create({ name }))`. */
  explain(call: (dry: Modules) => unknown): Promise<Explanation> {
    return explain(this.http, (http) => call(new Modules(http)));
  }

  /**
   * Runs a GraphQL document and answers its data.
   *
   * @throws EcosireError of the first problem; `graphqlFailure(error)` has all of them, and what was read
   */
  graphql<T = Record<string, unknown>>(
    query: string | { toString(): string },
    variables?: object,
    options?: CallOptions & { operationName?: string | undefined },
  ): Call<T> {
    return graphql<T>(this.http, query, variables, options);
  }
}
