package com.ecosire.domain.platform.users;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.users.pictures.Avatars;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.sql.Sql;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people read and change of themselves. A key stands for the user who made it. */
final class Profiles {
  private static final String ORGANIZATIONS =
      "SELECT m.organizationId, o.name, o.slug, m.role FROM membership m JOIN organization o ON"
          + " o.organizationId = m.organizationId AND o.id = m.organizationId WHERE m.id = ? AND"
          + " m.status = 'ACTIVE' ORDER BY o.name, o.id LIMIT 1000";

  /** What users change of themselves. */
  @Doc("What users change of themselves")
  record OwnProfile(
      @Doc(value = "The name", example = "Ada Lovelace") @NotNull @Size(min = 1, max = 200)
          String name,
      @Doc(value = "The telephone number", example = "+44 20 7946 0958") @Is(Scalar.PHONE)
          String phone,
      @Doc(value = "What the user does", example = "Head of sales") @Size(max = 120)
          String jobTitle,
      @Doc("Language of mails") @Is(Scalar.LOCALE) @Default("en") String locale,
      @Doc("Time zone") @Is(Scalar.TIMEZONE) @Default("UTC") String timezone,
      @Doc("Whether the picture is taken away") @Default("false") Boolean removeAvatar) {
    static OwnProfile of(UserInput input) {
      return new OwnProfile(
          input.name, input.phone, input.jobTitle, input.locale, input.timezone, false);
    }

    void applyTo(UserInput input) {
      input.name = name;
      input.phone = phone;
      input.jobTitle = jobTitle;
      input.locale = locale;
      input.timezone = timezone;
    }
  }

  /** Another address. Never printed. */
  @Doc("Another address, with the password of whoever has one")
  record NewEmail(
      @Doc("The new address") @NotNull @Is(Scalar.EMAIL) String newEmail,
      @Doc("The password, where the user has one") @Is(Scalar.SECRET) String password) {
    @Override
    public String toString() {
      return "another address";
    }
  }

  /** An organization of the caller. */
  @Doc("An organization that the caller belongs to")
  record OwnOrganization(
      @Doc("The organization") @NotNull UUID organizationId,
      @Doc(value = "Its name", example = "Castle Street Coffee") @NotNull String name,
      @Doc(value = "Its name in addresses", example = "castle-street-coffee") @NotNull String slug,
      @Doc(value = "Key of the caller's strongest role", example = "admin") @NotNull String role,
      @Doc("Whether the call is made for it") boolean current) {}

  private final Users users;
  private final SignInDesk desk;

  Profiles(Users users, SignInDesk desk) {
    this.users = users;
    this.desk = desk;
  }

  static UUID own(Call call) {
    return call.caller().person().orElseThrow(() -> Problems.notFound("user behind this call"));
  }

  /** The user who calls. */
  User me(Call call) {
    return users.read(own(call), call.selection(), call);
  }

  /** Changes the user who calls. */
  User update(Patch<OwnProfile> patch, Call call) {
    User user = users.whole(own(call), call);
    OwnProfile after = patch.applyTo(OwnProfile.of(user.input));
    if (after.removeAvatar()) {
      call.session().flush();
      Sql.of(call.session()).change("DELETE FROM user_picture WHERE id = ?", user.id());
    }
    return users.replace(user, users.with(user, after::applyTo), call);
  }

  /** Sets the picture of the user who calls. */
  User setAvatar(Avatars.NewAvatar sent, Call call) {
    User user = users.get(own(call), call);
    Avatars.set(user.id(), sent, call);
    return users.shown(user, call);
  }

  /** Asks for another address, which counts once it is proven. */
  Void changeEmail(NewEmail sent, Call call) {
    UUID own = own(call);
    desk.requirePassword(own, Optional.ofNullable(sent.password()));
    User user = users.get(own, call);
    if (new PersonRows(call).owner(sent.newEmail()).isPresent()) {
      throw Problems.alreadyExists("newEmail", "There is an account with this e-mail");
    }
    desk.askToChange(user.id(), sent.newEmail(), call);
    return null;
  }

  /** The organizations of the user who calls. */
  List<OwnOrganization> organizations(Call call) {
    UUID own = own(call);
    List<?> rows =
        call.session()
            .manager()
            .createNativeQuery(ORGANIZATIONS)
            .setParameter(1, Binary.of(own))
            .getResultList();
    return rows.stream().map(row -> organization((Object[]) row, call)).toList();
  }

  private static OwnOrganization organization(Object[] row, Call call) {
    UUID id = Binary.uuid((byte[]) row[0]);
    return new OwnOrganization(
        id, (String) row[1], (String) row[2], (String) row[3], id.equals(call.organization()));
  }
}
