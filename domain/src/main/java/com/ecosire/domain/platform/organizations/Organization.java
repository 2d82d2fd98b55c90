package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.platform.organizations.settings.OrganizationSettings;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.store.JsonColumn;
import com.ecosire.domain.store.Stored;
import com.ecosire.domain.values.Address;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A tenant. Its {@code organizationId} is its own id. */
@Entity
@Table(name = "organization")
@Doc("A tenant: a business with its own records, members, keys, plan and settings")
public class Organization extends Stored {
  @Embedded OrganizationInput input = new OrganizationInput();

  @Doc(value = "Code of the plan, which decides the limits", example = "free")
  @NotNull
  @Size(max = 30)
  String planCode = Plan.FREE;

  @Doc("Whether it works")
  @NotNull
  @Enumerated(EnumType.STRING)
  OrganizationStatus status = OrganizationStatus.ACTIVE;

  @Doc("When its records are erased, while it is closing")
  Instant closesAt;

  @Doc("How many people belong to it")
  int memberCount;

  /** The modules that it does without; the gate reads them where callers are looked up. */
  @Hidden
  @Convert(converter = JsonColumn.Strings.class)
  List<String> disabledModules = List.of();

  /** Whether its people must have a second factor; beside the other settings, for look-ups. */
  @Hidden boolean requireSecondFactor;

  @Hidden
  @Convert(converter = OrganizationSettings.Column.class)
  OrganizationSettings settings = OrganizationSettings.USUAL;

  /** Name that people know it by. */
  public String name() {
    return input.name;
  }

  /** Name in addresses, unique on the whole platform. */
  public String slug() {
    return input.slug;
  }

  /** Currency of the books, ISO 4217 in lower case. */
  public String currency() {
    return input.currency;
  }

  /** Name in contracts; the usual name where there is no other. */
  public String legalName() {
    return input.legalName == null ? input.name : input.legalName;
  }

  /** Number with the tax authority, if it has one. */
  public Optional<String> taxId() {
    return Optional.ofNullable(input.taxId);
  }

  /** E-mail address, telephone number and home page, as far as there are any. */
  public List<String> contactPoints() {
    return Stream.of(input.email, input.phone, input.website).filter(Objects::nonNull).toList();
  }

  /** The seat, if it is known. */
  public Optional<Address> seat() {
    return Optional.ofNullable(input.address)
        .map(
            seat ->
                new Address(seat.street(), seat.city(), seat.state(), seat.zip(), seat.country()));
  }

  /** Language and forms of what is printed and sent. */
  public Locale locale() {
    return Locale.forLanguageTag(input.locale);
  }

  /** Where its days begin. */
  public ZoneId zone() {
    return ZoneId.of(input.timezone);
  }

  /** The plan, which decides the limits. */
  public Plan plan() {
    return Plans.named(planCode);
  }

  /** What it has decided for itself. */
  public OrganizationSettings settings() {
    return settings.requiringSecondFactor(requireSecondFactor);
  }

  /** Decides anew. */
  public void settle(OrganizationSettings decided, Instant now) {
    settings = decided;
    requireSecondFactor = decided.requireSecondFactor();
    touch(now);
  }

  /** Whether it works. */
  public OrganizationStatus status() {
    return status;
  }
}
