// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Fields, Resource, type View } from "../../core/resource.js";
import type * as s from "../schemas.js";

/** What `auth.sessions.list` can be asked for. */
export interface AuthSessionsListQuery {
  /** Field to sort by: lastSeenAt, createdAt. */
  sortBy?: "lastSeenAt" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** How it began. Several values, separated by commas, mean any of them. */
  method?: s.SignInMethod | readonly s.SignInMethod[] | undefined;
  /** Whether it outlives the browser's session. Several values, separated by commas, mean any of them. */
  remembered?: boolean | readonly boolean[] | undefined;
  /** When it was used last, to the minute. Several values, separated by commas, mean any of them. */
  lastSeenAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it was used last, to the minute. At least this. */
  lastSeenAtFrom?: string | Date | undefined;
  /** When it was used last, to the minute. Below this. */
  lastSeenAtTo?: string | Date | undefined;
  /** When it was used last, to the minute. At least this. */
  from?: string | Date | undefined;
  /** When it was used last, to the minute. Below this. */
  to?: string | Date | undefined;
}

/** `auth.sessions` */
export class AuthSessions extends Resource {
  /**
   * List sessions, page by page.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * `search` looks in deviceName, ip.
   *
   * `GET /api/auth/sessions`
   */
  list<F extends s.SessionField = s.SessionField>(query?: AuthSessionsListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.Session, object, F, never>> {
    return this.http.list("/auth/sessions", query, options);
  }

  /**
   * Delete a session of the caller.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * Raises `session.revoked`.
   *
   * `DELETE /api/auth/sessions/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/auth/sessions/${id}`, undefined, options);
  }
}

/** What `auth.startLogin` can be asked for. */
export interface AuthStartLoginQuery {
  /** Where the browser comes back to: one of the allowed addresses, exactly. */
  redirect_uri: string;
  /** Key of the provider; without it the only one. */
  provider?: string | undefined;
  /** Comes back unchanged, so that the page knows its own sign-in again. */
  state?: string | undefined;
}

/** What `auth.callback` can be asked for. */
export interface AuthCallbackQuery {
  /** The provider's code. */
  code?: string | undefined;
  /** The state that the sign-in began with. */
  state: string;
  /** Why the provider did not sign in. */
  error?: string | undefined;
  /** The provider's words for it. */
  error_description?: string | undefined;
  /** Where the provider says more about it. */
  error_uri?: string | undefined;
  /** Who the provider is (RFC 9207). */
  iss?: string | undefined;
  /** The provider's session, which is not looked at. */
  session_state?: string | undefined;
}

/** What `auth.signInOptions` can be asked for. */
export interface AuthSignInOptionsQuery {
  /** Slug of an organization. */
  organization?: string | undefined;
}

/** Registration, sign-in, sessions, tokens, passwords and the second factor. */
export class Auth extends Resource {
  readonly sessions = new AuthSessions(this.http);

  /**
   * Make an account, with an organization or by an invitation, and sign in.
   *
   * Anybody may call it, without a credential.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * At most 5 calls a minute of its own.
   *
   * Raises `user.registered`, `session.created`.
   *
   * `POST /api/auth/register`
   */
  register(body: s.AuthRegisterInput, options?: CallOptions): Call<s.Registered> {
    return this.http.session("/auth/register", body, options);
  }

  /**
   * Send the browser to sign in at an identity provider.
   *
   * Anybody may call it, without a credential.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * At most 30 calls a minute of its own.
   *
   * `GET /api/auth/login`
   */
  startLogin(query: AuthStartLoginQuery): string {
    return this.http.url("/auth/login", query);
  }

  /**
   * Sign in by a password, and a second factor where there is one.
   *
   * Anybody may call it, without a credential.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * At most 10 calls a minute of its own.
   *
   * Raises `session.created`.
   *
   * `POST /api/auth/login`
   */
  login(body: s.AuthLoginInput, options?: CallOptions): Call<s.SignedIn> {
    return this.http.session("/auth/login", body, options);
  }

  /**
   * End a sign-in at an identity provider: swap its one-time code for tokens.
   *
   * Anybody may call it, without a credential.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * At most 10 calls a minute of its own.
   *
   * Raises `session.created`.
   *
   * `POST /api/auth/exchange`
   */
  exchange(body: s.AuthExchangeInput, options?: CallOptions): Call<s.SignedIn> {
    return this.http.session("/auth/exchange", body, options);
  }

  /**
   * End a sign-in that waits for the second factor.
   *
   * Anybody may call it, without a credential.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * At most 10 calls a minute of its own.
   *
   * Raises `session.created`.
   *
   * `POST /api/auth/mfa/verify`
   */
  verifySecondFactor(body: s.AuthVerifySecondFactorInput, options?: CallOptions): Call<s.ProvenSignIn> {
    return this.http.session("/auth/mfa/verify", body, options);
  }

  /**
   * Swap a refresh token, sent or in the cookie, for new tokens.
   *
   * Anybody may call it, without a credential.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * Raises `session.revoked`, `session.reuse_detected`.
   *
   * `POST /api/auth/refresh`
   */
  refresh(body?: s.AuthRefreshInput, options?: CallOptions): Call<s.TokenPair> {
    return this.http.session("/auth/refresh", body, options);
  }

  /**
   * End the session of the call.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * Raises `session.revoked`.
   *
   * `POST /api/auth/logout`
   */
  logout(options?: CallOptions): Call<void> {
    return this.http.session("/auth/logout", undefined, options, true);
  }

  /**
   * End every session of the caller; API keys stay valid.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * Raises `session.revoked`.
   *
   * `POST /api/auth/logout-all`
   */
  logoutEverywhere(body?: s.AuthLogoutEverywhereInput, options?: CallOptions): Call<s.EndedSessions> {
    return this.http.send("POST", "/auth/logout-all", body, options);
  }

  /**
   * Go on in another organization of the caller.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * Raises `session.revoked`, `session.created`.
   *
   * `POST /api/auth/switch-organization`
   */
  switchOrganization(body: s.AuthSwitchOrganizationInput, options?: CallOptions): Call<s.TokenPair> {
    return this.http.session("/auth/switch-organization", body, options, true);
  }

  /**
   * Take the browser back from the identity provider, and send it on with a code.
   *
   * Anybody may call it, without a credential.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * At most 30 calls a minute of its own.
   *
   * Raises `user.registered`, `session.revoked`.
   *
   * `GET /api/auth/callback`
   */
  callback(query: AuthCallbackQuery): string {
    return this.http.url("/auth/callback", query);
  }

  /**
   * Set another password and end all other sessions.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * At most 10 calls a minute of its own.
   *
   * Raises `password.changed`.
   *
   * `POST /api/auth/password/change`
   */
  changePassword(body: s.AuthChangePasswordInput, options?: CallOptions): Call<s.EndedSessions> {
    return this.http.send("POST", "/auth/password/change", body, options);
  }

  /**
   * Mail a link for a new password, if the address is known; the answer does not tell.
   *
   * Anybody may call it, without a credential.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * At most 5 calls a minute of its own.
   *
   * `POST /api/auth/password/forgot`
   */
  forgotPassword(body: s.AuthForgotPasswordInput, options?: CallOptions): Call<void> {
    return this.http.send("POST", "/auth/password/forgot", body, options);
  }

  /**
   * Set a new password by the token of a mail and end every session.
   *
   * Anybody may call it, without a credential.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * At most 10 calls a minute of its own.
   *
   * Raises `password.changed`.
   *
   * `POST /api/auth/password/reset`
   */
  resetPassword(body: s.AuthResetPasswordInput, options?: CallOptions): Call<void> {
    return this.http.send("POST", "/auth/password/reset", body, options);
  }

  /**
   * Prove an address by the token of a mail.
   *
   * Anybody may call it, without a credential.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * At most 10 calls a minute of its own.
   *
   * `POST /api/auth/email/verify`
   */
  verifyEmail(body: s.AuthVerifyEmailInput, options?: CallOptions): Call<s.VerifiedEmail> {
    return this.http.send("POST", "/auth/email/verify", body, options);
  }

  /**
   * Mail a new link that proves the address; three an hour.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * `POST /api/auth/email/resend`
   */
  resendVerification(options?: CallOptions): Call<void> {
    return this.http.send("POST", "/auth/email/resend", undefined, options);
  }

  /**
   * Whether the caller has a second factor.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * `GET /api/auth/mfa`
   */
  secondFactor(query?: Record<string, never>, options?: CallOptions): Call<s.FactorStatus> {
    return this.http.get("/auth/mfa", query, options);
  }

  /**
   * Make a secret for an authenticator, to be confirmed within ten minutes.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * At most 10 calls a minute of its own.
   *
   * `POST /api/auth/mfa/totp/enrol`
   */
  enrolTotp(body?: s.AuthEnrolTotpInput, options?: CallOptions): Call<s.TotpEnrolment> {
    return this.http.send("POST", "/auth/mfa/totp/enrol", body, options);
  }

  /**
   * Turn the authenticator on by its first code; answers ten recovery codes.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * At most 10 calls a minute of its own.
   *
   * Raises `mfa.enabled`.
   *
   * `POST /api/auth/mfa/totp/confirm`
   */
  confirmTotp(body: s.AuthConfirmTotpInput, options?: CallOptions): Call<s.NewRecoveryCodes> {
    return this.http.send("POST", "/auth/mfa/totp/confirm", body, options);
  }

  /**
   * Turn the authenticator off.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * At most 10 calls a minute of its own.
   *
   * Raises `mfa.disabled`.
   *
   * `POST /api/auth/mfa/totp/disable`
   */
  disableTotp(body?: s.AuthDisableTotpInput, options?: CallOptions): Call<void> {
    return this.http.send("POST", "/auth/mfa/totp/disable", body, options);
  }

  /**
   * Make ten new recovery codes and void all older ones.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * At most 10 calls a minute of its own.
   *
   * `POST /api/auth/mfa/recovery-codes`
   */
  regenerateRecoveryCodes(body: s.AuthRegenerateRecoveryCodesInput, options?: CallOptions): Call<s.NewRecoveryCodes> {
    return this.http.send("POST", "/auth/mfa/recovery-codes", body, options);
  }

  /**
   * Swap the API key of the call for an access token of 15 minutes.
   *
   * Any signed-in person or API key may call it.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * `POST /api/auth/token`
   */
  exchangeKey(options?: CallOptions): Call<s.KeyToken> {
    return this.http.send("POST", "/auth/token", undefined, options);
  }

  /**
   * A token for unsafe calls by cookie.
   *
   * Anybody may call it, without a credential.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * `GET /api/auth/csrf`
   */
  csrf(query?: Record<string, never>, options?: CallOptions): Call<s.CsrfToken> {
    return this.http.get("/auth/csrf", query, options);
  }

  /**
   * What a token of the organization stands for (RFC 7662).
   *
   * Needs the permission `auth:read`; of an API key the scope `read-only`.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * `POST /api/auth/introspect`
   */
  introspect(body: s.AuthIntrospectInput, options?: CallOptions): Call<s.KnownToken> {
    return this.http.send("POST", "/auth/introspect", body, options);
  }

  /**
   * Who calls, and what the roles allow.
   *
   * Any signed-in person or API key may call it.
   *
   * Only a signed-in person may call it, no API key.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * `GET /api/auth/userinfo`
   */
  userinfo(query?: Record<string, never>, options?: CallOptions): Call<s.UserInfo> {
    return this.http.get("/auth/userinfo", query, options);
  }

  /**
   * The public keys by which access tokens are verified (RFC 7517).
   *
   * Anybody may call it, without a credential.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * `GET /api/auth/jwks`
   */
  jwks(query?: Record<string, never>, options?: CallOptions): Call<s.KeySet> {
    return this.http.get("/auth/jwks", query, options);
  }

  /**
   * What a sign-in page offers.
   *
   * Anybody may call it, without a credential.
   *
   * Open before a second factor is enrolled that the organization requires.
   *
   * Works while the organization is closing.
   *
   * `GET /api/auth/options`
   */
  signInOptions(query?: AuthSignInOptionsQuery, options?: CallOptions): Call<s.SignInOptions> {
    return this.http.get("/auth/options", query, options);
  }
}
