package com.ecosire.domain.platform.auth.sessions;

/** Why a session ended before its time. */
public enum EndReason {
  LOGOUT,
  REVOKED,
  REUSE,
  PASSWORD_CHANGED,
  PERSON_REMOVED,
  SWITCHED
}
