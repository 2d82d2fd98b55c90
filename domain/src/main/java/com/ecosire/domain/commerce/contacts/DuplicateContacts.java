package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Contacts that look like one. */
@Doc("Contacts that look like one")
record DuplicateContacts(
    @Doc(value = "What they share", example = "phone:441174960123") @NotNull String key,
    @Doc("The contacts, oldest first") @NotNull List<Contact> contacts) {}
