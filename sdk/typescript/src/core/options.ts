/** A function with the form of the global `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a session consists of, as signing in answers it. */
export interface Tokens {
  /** The access token, a JWT of 15 minutes. */
  token: string;
  /** The refresh token, which works once. */
  refreshToken: string;
  /** When the access token ends, ISO 8601. */
  expiresAt: string;
}

/** How a client reaches the gateway, and as whom. */
export interface ClientOptions {
  /** Scheme and host of the gateway, such as `https://api.ecosire.com` (the default). */
  baseUrl?: string;
  /** An API key, or a function that gives one or an access token for each call. A session goes before it, from signing in to signing out. */
  apiKey?: string | (() => string | Promise<string>);
  /** The tokens of a session that was kept; `auth.login` makes new ones. */
  tokens?: Tokens;
  /** Told of every change of the tokens, to keep them; `undefined` once the session is over. */
  onTokens?: (tokens: Tokens | undefined) => void;
  /** Leaves the session to the browser's cookies and sends the CSRF token with unsafe calls. */
  cookies?: boolean;
  /** Milliseconds that an attempt may take until it is answered; 60,000 unless given. */
  timeout?: number;
  /** How often a call is repeated at most; 2 unless given. */
  maxRetries?: number;
  /** Milliseconds that a single wait takes at most; what asks for more is not waited for. 60,000 unless given. */
  maxRetryDelay?: number;
  /** Headers of every call. */
  headers?: Record<string, string>;
  /** What makes the calls; the global `fetch` unless given. */
  fetch?: Fetch;
}

/** What differs for a single call. */
export interface CallOptions {
  /** Ends the call, its waits and what is read of its answer. */
  signal?: AbortSignal;
  /** Milliseconds that an attempt may take until it is answered. */
  timeout?: number;
  /** How often the call is repeated at most. */
  maxRetries?: number;
  /** Makes the call safe to repeat, also by another process; unsafe calls have a random one unless given. */
  idempotencyKey?: string;
  /** The `ETag` or `version` that was read: another present version is refused with `precondition_failed`. */
  ifMatch?: string | number;
  /** The `ETag` that was read: the same version is refused with `not_modified`. */
  ifNoneMatch?: string;
  /** One range of bytes of a file, such as `bytes=0-1023`. */
  range?: string;
  /** More headers. */
  headers?: Record<string, string>;
}

/** What is left of the limit that applies. */
export interface RateLimit {
  /** Calls that the limit allows. */
  limit: number;
  /** Calls that are left. */
  remaining: number;
  /** When it starts anew. */
  reset: Date;
}

/** Reads the limit that an answer tells of. */
export function rateLimitOf(headers: Headers): RateLimit | undefined {
  const [limit, remaining, reset] = ["Limit", "Remaining", "Reset"].map((each) => headers.get(`X-RateLimit-${each}`));
  return limit && remaining && reset
    ? { limit: Number(limit), remaining: Number(remaining), reset: new Date(Number(reset) * 1000) }
    : undefined;
}
