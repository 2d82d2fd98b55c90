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
  baseUrl?: string | undefined;
  /** An API key, or a function that gives one or an access token for each call. A session goes before it, from signing in to signing out. */
  apiKey?: string | (() => string | Promise<string>) | undefined;
  /** The tokens of a session that was kept; `auth.login` makes new ones. */
  tokens?: Tokens | undefined;
  /** Told of every change of the tokens, to keep them; `undefined` once the session is over. */
  onTokens?: ((tokens: Tokens | undefined) => void) | undefined;
  /** Leaves the session to the browser's cookies and sends the CSRF token with unsafe calls. */
  cookies?: boolean | undefined;
  /** Milliseconds that an attempt may take until it is answered; 60,000 unless given. */
  timeout?: number | undefined;
  /** How often a call is repeated at most; 2 unless given. */
  maxRetries?: number | undefined;
  /** Milliseconds that a single wait takes at most; what asks for more is not waited for. 60,000 unless given. */
  maxRetryDelay?: number | undefined;
  /** Headers of every call. */
  headers?: Record<string, string | undefined> | undefined;
  /** What makes the calls; the global `fetch` unless given. */
  fetch?: Fetch | undefined;
}

/** What differs for a single call. */
export interface CallOptions {
  /** Ends the call, its waits and what is read of its answer. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that an attempt may take until it is answered. */
  timeout?: number | undefined;
  /** How often the call is repeated at most. */
  maxRetries?: number | undefined;
  /** Makes the call safe to repeat, also by another process; unsafe calls have a random one unless given. */
  idempotencyKey?: string | undefined;
  /** The `ETag` or `version` that was read: another present version is refused with `precondition_failed`. */
  ifMatch?: string | number | undefined;
  /** The `ETag` that was read: the same version is refused with `not_modified`. */
  ifNoneMatch?: string | undefined;
  /** One range of bytes of a file, such as `bytes=0-1023`. */
  range?: string | undefined;
  /** More headers. */
  headers?: Record<string, string | undefined> | undefined;
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
