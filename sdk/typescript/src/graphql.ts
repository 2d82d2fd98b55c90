import { jsonBody } from "./core/body.js";
import { Call } from "./core/call.js";
import { EcosireError, errorOf, refusal, type ErrorCode, type Violation } from "./core/errors.js";
import type { Http } from "./core/http.js";
import type { CallOptions } from "./core/options.js";

/** An entry of `errors`: a problem of the contract, at a place in the answer. */
export interface GraphqlProblem {
  message: string;
  path?: (string | number)[];
  locations?: { line: number; column: number }[];
  extensions?: { code?: ErrorCode; status?: number; details?: Violation[]; requestId?: string } & Record<string, unknown>;
}

/** What GraphQL adds to an error: every problem, and the part of the data that was read all the same. */
export interface GraphqlFailure {
  errors: GraphqlProblem[];
  data: unknown;
}

interface Body {
  data?: unknown;
  errors?: GraphqlProblem[];
}

const failures = new WeakMap<EcosireError, GraphqlFailure>();

/** The problems and the partial data behind an error of `client.graphql`. */
export function graphqlFailure(error: unknown): GraphqlFailure | undefined {
  return error instanceof EcosireError ? failures.get(error) : undefined;
}

/**
 * Runs a document and answers its data. The first problem becomes the error that the same operation has over REST.
 *
 * @param query the document, as text or as what prints as it
 */
export function graphql<T>(
  http: Http,
  query: string | { toString(): string },
  variables?: object,
  options?: CallOptions & { operationName?: string | undefined },
): Call<T> {
  const { operationName, ...rest } = options ?? {};
  const body = jsonBody({ query: String(query), ...(variables && { variables }), ...(operationName && { operationName }) });
  return new Call(() =>
    http.run<T>({ method: "POST", url: "/graphql", body, options: rest, accept: "application/graphql-response+json, application/json;q=0.9", read, refuse }),
  );
}

async function read<T>(response: Response): Promise<T> {
  const { data, errors } = (await response.json()) as Body;
  if (errors?.length) {
    throw failure(errors, data, response);
  }
  return data as T;
}

/** A refused document has a status of its own and problems in its body. */
async function refuse(response: Response): Promise<EcosireError> {
  const copy = response.clone();
  const { errors, data } = ((await response.json().catch(() => ({}))) ?? {}) as Body;
  return errors?.length ? failure(errors, data, response) : refusal(copy);
}

function failure(errors: GraphqlProblem[], data: unknown, response: Response): EcosireError {
  const [first] = errors as [GraphqlProblem];
  const { code = "invalid_document", status = 400, details = [], requestId } = first.extensions ?? {};
  const problem = { message: first.message, code, status, details, headers: response.headers };
  const error = errorOf(requestId ? { ...problem, requestId } : problem);
  failures.set(error, { errors, data });
  return error;
}
