package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** What clients set of an API key. */
@Embeddable
@Doc("What clients set of an API key")
class ApiKeyInput {
  @Doc(value = "What it is for", example = "Web shop")
  @NotNull
  @Size(min = 1, max = 100)
  String name;

  @Doc(value = "More about it", example = "Runs on the shop's server, owned by the web team")
  @Size(max = 500)
  String description;

  @Doc("Where it is used; a production key begins with ecos_live_, the others with ecos_test_")
  @NotNull
  @Immutable
  @Enumerated(EnumType.STRING)
  KeyEnvironment environment;

  @Doc("What it opens: queries, changes too, or everything with the keys themselves")
  @Enumerated(EnumType.STRING)
  KeyScope scope = KeyScope.READ_ONLY;

  @Doc(value = "Modules that it is limited to; empty means all", example = "contacts")
  @Size(max = 100)
  @Length(40)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> modules = List.of();

  @Doc(
      value = "Addresses and CIDR ranges that it may be used from; empty means any",
      example = "192.0.2.0/24")
  @Size(max = 100)
  @Length(43)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> ipRanges = List.of();

  @Doc("When it stops working; it lies in the future when it is set")
  Instant expiresAt;
}
