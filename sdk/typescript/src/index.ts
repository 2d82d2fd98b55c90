import type { Call } from "./core/call.js";
import { Http } from "./core/http.js";
import type { CallOptions, ClientOptions } from "./core/options.js";
import { Modules } from "./generated/client.js";
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

  /**
   * Runs a GraphQL document and answers its data.
   *
   * @throws EcosireError of the first problem; `graphqlFailure(error)` has all of them, and what was read
   */
  graphql<T = Record<string, unknown>>(
    query: string | { toString(): string },
    variables?: object,
    options?: CallOptions & { operationName?: string },
  ): Call<T> {
    return graphql<T>(this.http, query, variables, options);
  }
}
