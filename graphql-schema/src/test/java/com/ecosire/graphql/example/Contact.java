package com.ecosire.graphql.example;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** A person or company. */
@Entity
final class Contact extends Row {
  @Embedded ContactInput input = new ContactInput();

  @Is(Scalar.MONEY)
  @Doc("What it bought altogether")
  long revenue;
}
