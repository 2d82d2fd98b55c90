package com.ecosire.domain.platform.organizations.settings;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Type;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What an organization decides for itself. */
@Doc("What an organization decides for itself")
public record OrganizationSettings(
    @Doc("Whether its people must have a second factor before they call anything else") @NotNull
        Boolean requireSecondFactor,
    @Doc(
            value =
                "Addresses and CIDR ranges of IPv4 and IPv6 that its people and keys may call from;"
                    + " empty means any",
            example = "192.0.2.0/24")
        @NotNull
        @Size(max = 100)
        @Length(43)
        List<String> allowedIpRanges,
    @Doc(
            value =
                "Hours that a sign-in lasts without being used; null means 12, or 30 days where it"
                    + " is remembered",
            example = "8")
        @Min(1)
        @Max(720)
        Integer sessionHours,
    @Doc(value = "Characters of a password at least", example = "12") @NotNull @Min(8) @Max(64)
        Integer passwordMinLength,
    @Doc(
            value =
                "Addresses that a sign-in elsewhere may come back to: https, or http on localhost",
            example = "https://app.example.com/signed-in")
        @NotNull
        @Size(max = 50)
        @Length(500)
        List<String> redirectUris,
    @Doc(
            value = "Origins whose pages may call with the cookies of its people",
            example = "https://app.example.com")
        @NotNull
        @Size(max = 50)
        @Length(255)
        List<String> corsOrigins,
    @Doc(
            value =
                "Domains of e-mail addresses whose people join at their first sign-in elsewhere",
            example = "example.com")
        @NotNull
        @Size(max = 50)
        @Length(100)
        List<String> signUpDomains,
    @Doc("The role that such people get; null means member") @Ref("Role") UUID signUpRoleId,
    @Doc("The first day of a week") @NotNull WeekStart weekStart,
    @Doc(value = "How days are written", example = "dd.MM.yyyy") @NotNull @Size(min = 1, max = 20)
        String dateFormat,
    @Doc(value = "The name that its mails are sent under", example = "Castle Street Coffee")
        @Size(max = 100)
        String mailFromName,
    @Doc(value = "Where answers to its mails go", example = "office@example.com") @Is(Scalar.EMAIL)
        String mailReplyTo) {
  /** The settings of an organization that has set nothing. */
  public static final OrganizationSettings USUAL =
      new OrganizationSettings(
          false,
          List.of(),
          null,
          8,
          List.of(),
          List.of(),
          List.of(),
          null,
          WeekStart.MONDAY,
          "yyyy-MM-dd",
          null,
          null);

  /** The same settings, with or without the duty to have a second factor. */
  public OrganizationSettings requiringSecondFactor(boolean required) {
    return new OrganizationSettings(
        required,
        allowedIpRanges,
        sessionHours,
        passwordMinLength,
        redirectUris,
        corsOrigins,
        signUpDomains,
        signUpRoleId,
        weekStart,
        dateFormat,
        mailFromName,
        mailReplyTo);
  }

  /** Keeps the settings in one column. */
  @Converter
  public static final class Column extends JsonColumn<OrganizationSettings>
      implements AttributeConverter<OrganizationSettings, String> {
    /** For the persistence provider. */
    public Column() {
      super(new Type.Nested(OrganizationSettings.class));
    }

    @Override
    public OrganizationSettings convertToEntityAttribute(String json) {
      return json == null ? USUAL : super.convertToEntityAttribute(json);
    }
  }
}
