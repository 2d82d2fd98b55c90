import type { EcosireError } from "./errors.js";
import type { ClientOptions, Tokens } from "./options.js";

/** Seconds before its end at which an access token is renewed. */
const EARLY = 10;

/** What calls are made with. */
export interface Credentials {
  /** Whether the browser sends cookies along. */
  readonly cookies?: boolean;
  /** Writes the credential into the headers; says what was written, to know it again. */
  apply(headers: Headers, unsafe: boolean): Promise<string | undefined>;
  /** Whether the call makes sense once more, with another credential than the one that was refused. */
  renew?(error: EcosireError, used: string | undefined): Promise<boolean>;
  /** Takes what signing in answered; `undefined` ends the session. */
  accept?(tokens: Partial<Record<keyof Tokens, string | null>> | undefined): void;
}

/** Calls `auth.refresh` and `auth.csrf` without credentials of their own. */
export interface Renewal {
  refresh(body?: object): Promise<Partial<Tokens>>;
  csrf(): Promise<string>;
}

/** The credentials that the options ask for. */
export function credentialsOf(options: ClientOptions, renewal: Renewal): Credentials {
  return options.cookies && options.apiKey === undefined
    ? new CookieCredentials(renewal)
    : new TokenCredentials(options, renewal);
}

/** One renewal at a time, however many calls wait for it: a refresh token that is used twice ends the session. */
class Single {
  #running: Promise<boolean> | undefined;

  run(work: () => Promise<void>): Promise<boolean> {
    return (this.#running ??= work()
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        this.#running = undefined;
      }));
  }
}

/** An access token, and a refresh token that makes the next one; before a session and after it the API key, if there is one. */
class TokenCredentials implements Credentials {
  readonly #single = new Single();
  readonly #key: ClientOptions["apiKey"];
  readonly #told: ClientOptions["onTokens"];
  readonly #renewal: Renewal;
  #tokens: Tokens | undefined;
  /** Until the caller signs out: a session that ends by itself must not turn a person's calls into the key's. */
  #isPerson: boolean;

  constructor({ apiKey, tokens, onTokens }: ClientOptions, renewal: Renewal) {
    this.#key = apiKey;
    this.#tokens = tokens;
    this.#isPerson = tokens !== undefined;
    this.#told = onTokens;
    this.#renewal = renewal;
  }

  async apply(headers: Headers): Promise<string | undefined> {
    if (this.#key !== undefined && !this.#isPerson) {
      headers.set("Authorization", `Bearer ${typeof this.#key === "function" ? await this.#key() : this.#key}`);
      return undefined;
    }
    if (this.#tokens && Date.parse(this.#tokens.expiresAt) - Date.now() < EARLY * 1000) {
      await this.#refresh();
    }
    const token = this.#tokens?.token;
    if (token) {
      headers.set("Authorization", `Bearer ${token}`);
    }
    return token;
  }

  async renew(error: EcosireError, used: string | undefined): Promise<boolean> {
    if (error.status !== 401 || !used) {
      return false;
    }
    // Another call may have renewed it while this one was under way.
    const isOld = this.#tokens?.token === used;
    return (!isOld || (await this.#refresh())) && this.#tokens !== undefined;
  }

  accept(tokens: Partial<Record<keyof Tokens, string | null>> | undefined): void {
    if (!tokens) {
      this.#isPerson = false;
      this.#keep(undefined);
    } else if (tokens.token && tokens.refreshToken && tokens.expiresAt) {
      const { token, refreshToken, expiresAt } = tokens;
      this.#isPerson = true;
      this.#keep({ token, refreshToken, expiresAt });
    }
  }

  #keep(tokens: Tokens | undefined): void {
    if (tokens !== this.#tokens) {
      this.#tokens = tokens;
      this.#told?.(tokens);
    }
  }

  #refresh(): Promise<boolean> {
    return this.#single.run(async () => {
      const before = this.#tokens;
      // Who signs in or out meanwhile has the last word.
      const isSame = () => this.#tokens === before;
      try {
        const tokens = await this.#renewal.refresh({ refreshToken: before?.refreshToken });
        if (isSame()) {
          this.accept(tokens);
        }
      } catch (error) {
        if (isSame() && (error as EcosireError).status === 401) {
          this.#keep(undefined);
        }
        throw error;
      }
    });
  }
}

/** What the browser keeps. Unsafe calls show by a token that a page of ours makes them. */
class CookieCredentials implements Credentials {
  readonly cookies = true;
  readonly #single = new Single();
  readonly #renewal: Renewal;
  #csrf: Promise<string> | undefined;

  constructor(renewal: Renewal) {
    this.#renewal = renewal;
  }

  async apply(headers: Headers, unsafe: boolean): Promise<string | undefined> {
    headers.set("X-Ecosire-Session", "cookie");
    if (!unsafe) {
      return undefined;
    }
    const token = await this.#token();
    headers.set("X-CSRF-Token", token);
    return token;
  }

  async renew(error: EcosireError, used: string | undefined): Promise<boolean> {
    if (error.code === "csrf_failed") {
      this.#csrf = undefined;
      return used !== undefined;
    }
    if (error.status !== 401) {
      return false;
    }
    return this.#single.run(async () => {
      await this.#renewal.refresh();
      this.#csrf = undefined;
    });
  }

  accept(): void {
    // The token is bound to the session.
    this.#csrf = undefined;
  }

  #token(): Promise<string> {
    this.#csrf ??= this.#renewal.csrf().catch((error) => {
      this.#csrf = undefined;
      throw error;
    });
    return this.#csrf;
  }
}
