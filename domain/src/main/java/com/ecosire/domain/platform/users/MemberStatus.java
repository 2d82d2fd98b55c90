package com.ecosire.domain.platform.users;

import com.ecosire.domain.shape.Doc;

/** Whether a member may call. */
@Doc("Whether a member may call")
public enum MemberStatus {
  ACTIVE,
  SUSPENDED
}
