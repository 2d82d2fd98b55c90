package com.ecosire.domain.platform.status.components;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What clients set of a component. */
@Embeddable
@Doc("What clients set of a component")
class ComponentInput {
  @Doc(
      "Names it for programs; that of a part of the platform itself has it looked after from"
          + " within")
  @NotNull
  @Size(min = 2, max = 60)
  @Immutable
  @Unique
  @Column(name = "componentKey")
  String key;

  @Doc(value = "Its name for people", example = "REST API")
  @NotNull
  @Size(min = 1, max = 100)
  String name;

  @Doc(value = "What it is for", example = "Calls under /api")
  @Size(max = 500)
  String description;

  @Doc(value = "The heading that it stands under", example = "API")
  @Size(max = 60)
  @Column(name = "groupName")
  String group;

  @Doc("Its place in the list, from the top")
  int position;

  @Doc("How it is; set by hand only while no incident holds it")
  @Enumerated(EnumType.STRING)
  ComponentStatus status = ComponentStatus.OPERATIONAL;

  @Doc("Whether it is looked after by itself, once a minute")
  boolean automatic;

  @Doc("Where it is asked whether it is there; shown to admins of the operator only")
  @Is(Scalar.URL)
  String probeUrl;
}
