package com.ecosire.rest.sample;

import com.ecosire.domain.shape.Doc;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** What clients may set of an author. */
@Embeddable
@Doc("What clients may set of an author")
class AuthorInput {
  @Doc("Name")
  @NotNull
  String name;
}
