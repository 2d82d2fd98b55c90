package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Upload;
import jakarta.validation.constraints.NotNull;

/** A file of contacts. */
@Doc("A file of contacts")
record ImportContacts(
    @Doc(
            "CSV in UTF-8 with a header row; columns name, email, phone, type, website, street,"
                + " city, state, zip, country, tags")
        @NotNull
        Upload file) {}
