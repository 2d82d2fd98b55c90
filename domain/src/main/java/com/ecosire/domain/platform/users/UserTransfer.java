package com.ecosire.domain.platform.users;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.roles.Roles;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Upload;
import com.ecosire.domain.transfer.ImportReport;
import com.ecosire.domain.transfer.ImportRow;
import com.ecosire.domain.transfer.TableExport;
import com.ecosire.domain.transfer.TableFormat;
import com.ecosire.domain.transfer.TableImport;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Users as tables. */
final class UserTransfer {
  private static final int MOST_ROWS = 1_000;

  /** A file of users. */
  @Doc("A file of users")
  record ImportUsers(
      @Doc(
              "CSV in UTF-8 with a header row; columns name, email, jobTitle, phone, roles; roles"
                  + " are keys with semicolons between; 1,000 rows at most")
          @NotNull
          Upload file) {}

  /** Which users are exported, and how. */
  @Doc("Which users are exported, and how")
  record ExportUsers(
      @Doc("Form of the file") @Default("csv") TableFormat format,
      @Doc("Only users of this status") UserStatus status,
      @Doc("Words to look for in name, e-mail and job title") @Size(max = 200) String search) {}

  private final Users users;
  private final Roles roles;

  UserTransfer(Users users, Roles roles) {
    this.users = users;
    this.roles = roles;
  }

  /** Adds users, who are invited, and changes those whose e-mail is known here. */
  ImportReport importCsv(ImportUsers wanted, Call call) {
    TableImport table = new TableImport("name", "email", "jobTitle", "phone", "roles");
    if (table.rows(wanted.file()).size() > MOST_ROWS) {
      throw Problems.invalid("file", "too_many_rows", "Must have at most 1000 rows");
    }
    return table.run(wanted.file(), rows -> prepare(rows, call));
  }

  private TableImport.RowHandler prepare(List<ImportRow> rows, Call call) {
    call.session().release();
    Map<String, UUID> known = new HashMap<>();
    List<String> emails = rows.stream().map(UserTransfer::email).toList();
    users
        .where("r.input.email in :emails", call)
        .with("emails", emails)
        .all()
        .forEach(user -> known.put(PersonRows.key(user.email()), user.id()));
    return row -> take(row, known, call);
  }

  private static String email(ImportRow row) {
    return PersonRows.key(row.text("email"));
  }

  private TableImport.Result take(ImportRow row, Map<String, UUID> known, Call call) {
    Map<String, Object> tree = new HashMap<>(row.values());
    Optional.ofNullable(tree.remove("roles"))
        .ifPresent(keys -> tree.put("roleIds", roleIds((String) keys, call)));
    UUID present = known.get(email(row));
    if (present == null) {
      User made = users.create(ImportRow.bind(Shape.of(UserInput.class), tree), call);
      known.put(PersonRows.key(made.email()), made.id());
      return TableImport.Result.CREATED;
    }
    User user = users.whole(present, call);
    UserInput after = users.with(user, input -> {});
    UserInput sent = ImportRow.bind(Shape.of(UserInput.class), tree);
    after.name = sent.name;
    after.jobTitle = tree.containsKey("jobTitle") ? sent.jobTitle : after.jobTitle;
    after.phone = tree.containsKey("phone") ? sent.phone : after.phone;
    after.roleIds = tree.containsKey("roleIds") ? sent.roleIds : after.roleIds;
    return users.replaceIfChanged(user, after, call)
        ? TableImport.Result.UPDATED
        : TableImport.Result.UNCHANGED;
  }

  /** As a text, whose parts the binding takes for ids. */
  private String roleIds(String keys, Call call) {
    List<String> ids = new ArrayList<>();
    for (String key : keys.split(";", -1)) {
      String wanted = key.strip().toLowerCase(Locale.ROOT);
      if (!wanted.isEmpty()) {
        ids.add(
            roles
                .byKey(wanted, call)
                .orElseThrow(
                    () ->
                        Problems.invalid(
                            List.of(
                                new Violation(
                                    "roles",
                                    "unknown_role",
                                    "There is no role with the key " + wanted))))
                .id()
                .toString());
      }
    }
    return String.join(",", ids);
  }

  private static TableExport<User> columns(Map<UUID, String> keys) {
    return new TableExport<User>()
        .column("name", User::name)
        .column("email", User::email)
        .column("jobTitle", user -> user.input.jobTitle)
        .column("phone", user -> user.input.phone)
        .column("roles", user -> keys(user, keys))
        .column("status", user -> user.status)
        .column("emailVerified", user -> user.emailVerified)
        .column("mfaEnabled", user -> user.mfaEnabled)
        .column("lastLoginAt", user -> user.lastLoginAt)
        .column("createdAt", User::createdAt)
        .column("id", User::id);
  }

  private static String keys(User user, Map<UUID, String> keys) {
    List<String> held = user.input.roleIds.stream().map(id -> keys.getOrDefault(id, "")).toList();
    return String.join(";", held);
  }

  /** The users that are asked for, newest first. */
  FileContent export(ExportUsers wanted, Call call) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("status", wanted.status() == null ? null : List.of(word(wanted.status())));
    parameters.put("search", wanted.search());
    ListRequest request = users.request(parameters);
    Map<UUID, String> keys = new HashMap<>();
    roles.where("r.id is not null", call).all().forEach(role -> keys.put(role.id(), role.key()));
    return columns(keys).file("users", wanted.format(), rows -> users.forEach(request, call, rows));
  }

  private static String word(UserStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
