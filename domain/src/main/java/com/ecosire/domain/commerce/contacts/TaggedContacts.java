package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;

/** How many contacts were changed. */
@Doc("How many contacts were changed")
record TaggedContacts(@Doc("Contacts whose tags are others now") int updated) {}
