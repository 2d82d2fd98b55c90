package com.ecosire.domain.platform.files;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Names;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Type;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Records that hold the id of a file, such as a logo or a picture: whatever field of whatever
 * module says that it refers to files is asked. What keeps ids otherwise listens to {@link
 * FileEvents#DELETING}.
 */
final class FileUses {
  private final Supplier<Catalog> catalog;

  /** Uses by the records of a catalog, which is asked for no earlier than a call comes. */
  FileUses(Supplier<Catalog> catalog) {
    this.catalog = catalog;
  }

  /** Refuses (409) where a record uses a file, and names it. */
  void requireNone(File file, Call call) {
    catalog.get().resources().stream()
        .filter(resource -> !resource.path().startsWith("/files"))
        .forEach(
            resource ->
                resource.shape().fields().stream()
                    .filter(FileUses::isOfFiles)
                    .forEach(field -> requireNone(file, resource, field, call)));
    call.emit(FileEvents.DELETING, file);
  }

  private static boolean isOfFiles(Field field) {
    return field.stored() && field.reference().filter("File"::equals).isPresent();
  }

  private static void requireNone(File file, Resource<?, ?> resource, Field field, Call call) {
    String attribute = "r." + field.attribute();
    boolean list = field.type() instanceof Type.ListOf;
    String holds =
        list
            ? "function('json_contains', " + attribute + ", function('json_quote', :id)) = 1"
            : attribute + " = :id";
    List<UUID> users =
        call.session()
            .manager()
            .createQuery(
                "select r.id from "
                    + resource.records().entity().getSimpleName()
                    + " r where r.organizationId = :org and "
                    + holds,
                UUID.class)
            .setParameter("org", call.organization())
            .setParameter("id", list ? file.id().toString() : file.id())
            .setMaxResults(1)
            .getResultList();
    if (!users.isEmpty()) {
      throw Problems.inUse(
          "The "
              + Names.kebab(resource.name()).replace('-', ' ')
              + " "
              + users.getFirst()
              + " still uses the file as its "
              + field.name());
    }
  }
}
