package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;

/** Whether a contact is a human being or an organization. */
@Doc("Whether a contact is a human being or an organization")
public enum ContactType {
  PERSON,
  COMPANY
}
