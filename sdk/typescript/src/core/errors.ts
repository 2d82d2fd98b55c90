import type { ProblemCode } from "../generated/codes.js";
import { rateLimitOf, type RateLimit } from "./options.js";

/** One thing that is wrong with one value. */
export interface Violation {
  /** JSON path of the value, such as `lineItems[2].quantity`. */
  field: string;
  /** Sentence for people. */
  message: string;
  /** Stable word, such as `too_long`. */
  code: string;
}

/** Codes of what happens before an answer, or without one. */
export type LocalCode =
  | "connection_failed"
  | "timeout"
  | "not_modified"
  | "invalid_answer"
  | "wrong_signature"
  | "missing_signature"
  | "stale_signature";

/** Every code that is known to this version; later servers may have more. */
export type ErrorCode = ProblemCode | LocalCode | (string & {});

/** What is known of a failure. */
export interface Failure {
  message: string;
  status?: number;
  code: ErrorCode;
  details?: Violation[];
  requestId?: string;
  headers?: Headers;
  cause?: unknown;
}

/** A call that failed. Its `code` is stable and says why. */
export class EcosireError extends Error {
  override name: string;
  /** The HTTP status; 0 where there was no answer. */
  readonly status: number;
  /** Stable machine-readable code, such as `validation_failed`. */
  readonly code: ErrorCode;
  /** The single values that are wrong; empty where the call as a whole is refused. */
  readonly details: Violation[];
  /** Id of the request, which the gateway's log has too. */
  readonly requestId: string | undefined;
  /** What is left of the limit that applied. */
  readonly rateLimit: RateLimit | undefined;
  /** Seconds after which a repetition makes sense, where the gateway says so. */
  readonly retryAfter: number | undefined;

  constructor(failure: Failure) {
    super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause });
    // By hand, since minifiers rename classes, and logs are read by people.
    this.name = "EcosireError";
    this.status = failure.status ?? 0;
    this.code = failure.code;
    this.details = failure.details ?? [];
    this.requestId = failure.requestId ?? failure.headers?.get("X-Request-Id") ?? undefined;
    this.rateLimit = failure.headers && rateLimitOf(failure.headers);
    this.retryAfter = failure.headers && seconds(failure.headers.get("Retry-After"));
  }
}

/** 400: the call could not be read. */
export class BadRequestError extends EcosireError {
  override name = "BadRequestError";
}
/** 401: the credential is missing, wrong or over. */
export class AuthenticationError extends EcosireError {
  override name = "AuthenticationError";
}
/** 403: the caller lacks a scope, a role or a module. */
export class PermissionError extends EcosireError {
  override name = "PermissionError";
}
/** 404: there is no such record in the caller's organization. */
export class NotFoundError extends EcosireError {
  override name = "NotFoundError";
}
/** 409: the present state of the record does not allow the change. */
export class ConflictError extends EcosireError {
  override name = "ConflictError";
}
/** 412: somebody else changed the record meanwhile. */
export class PreconditionFailedError extends EcosireError {
  override name = "PreconditionFailedError";
}
/** 422: values break rules; `details` names each. */
export class ValidationError extends EcosireError {
  override name = "ValidationError";
}
/** 429: too many calls, in a minute or a day. */
export class RateLimitError extends EcosireError {
  override name = "RateLimitError";
}
/** 5xx: the gateway failed, or is too busy. */
export class ServerError extends EcosireError {
  override name = "ServerError";
}
/** No answer came: the connection broke, or the time was over. */
export class ConnectionError extends EcosireError {
  override name = "ConnectionError";
}

const CLASSES: Record<number, typeof EcosireError> = {
  0: ConnectionError,
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  412: PreconditionFailedError,
  422: ValidationError,
  429: RateLimitError,
};

/** The error of a failure, of the class that its status has. */
export function errorOf(failure: Failure): EcosireError {
  const status = failure.status ?? 0;
  return new (CLASSES[status] ?? (status >= 500 ? ServerError : EcosireError))(failure);
}

/** Reads why a call was refused, also where something between the two answered in words of its own. */
export async function refusal(response: Response): Promise<EcosireError> {
  const { status, headers } = response;
  const text = await response.text().catch(() => "");
  let problem: Partial<Failure> & { detail?: string } = {};
  try {
    problem = JSON.parse(text) ?? {};
  } catch {
    // No problem document; the status says enough.
  }
  const code = typeof problem.code === "string" ? problem.code : status === 304 ? "not_modified" : `http_${status}`;
  const message = problem.detail ?? problem.message ?? (response.statusText || `Status ${status}`);
  return errorOf({ ...problem, message, status, code, headers, cause: undefined });
}

function seconds(text: string | null): number | undefined {
  if (!text) {
    return undefined;
  }
  const number = Number(text);
  const value = Number.isNaN(number) ? (Date.parse(text) - Date.now()) / 1000 : number;
  return Number.isNaN(value) ? undefined : Math.max(0, value);
}
