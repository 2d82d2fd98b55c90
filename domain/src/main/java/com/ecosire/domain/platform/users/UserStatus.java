package com.ecosire.domain.platform.users;

import com.ecosire.domain.shape.Doc;

/** How far a person has come in an organization. */
@Doc("Whether a user has joined, and may call")
public enum UserStatus {
  INVITED,
  ACTIVE,
  SUSPENDED
}
