package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Length;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Which tags are added to which contacts, or taken off. */
@Doc("Which tags are added to which contacts, or taken off")
record TagContacts(
    @Doc("The contacts") @NotNull @Size(min = 1, max = 1000) List<UUID> ids,
    @Doc(value = "Tags to add", example = "vip") @Length(50) List<String> add,
    @Doc(value = "Tags to take off", example = "lead") @Length(50) List<String> remove) {

  List<String> added() {
    return add == null ? List.of() : add;
  }

  List<String> removed() {
    return remove == null ? List.of() : remove;
  }
}
