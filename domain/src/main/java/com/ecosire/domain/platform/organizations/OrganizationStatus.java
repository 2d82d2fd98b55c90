package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.shape.Doc;

/** Whether an organization works. */
@Doc("Whether an organization works")
public enum OrganizationStatus {
  ACTIVE,
  SUSPENDED,
  CLOSING
}
