package com.ecosire.domain.platform.files;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Gate;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

/** The records of all modules that files can be attached to. */
final class RecordLinks {
  private final Supplier<Catalog> catalog;

  /** Links to records of a catalog, which is asked for no earlier than a call comes. */
  RecordLinks(Supplier<Catalog> catalog) {
    this.catalog = catalog;
  }

  /** Refuses (422) what is not the id of a record that the caller may read. */
  void require(String type, UUID id, Call call) {
    Resource<?, ?> resource =
        catalog.get().resources().stream()
            .filter(each -> each.name().equals(type))
            .findFirst()
            .orElseThrow(() -> Problems.unknownReference("referenceType", type));
    boolean found =
        isReadable(resource, call)
            && resource.records().byIds(List.of(id), Selection.ID, call).containsKey(id);
    if (!found) {
      throw Problems.unknownReference("referenceId", type);
    }
  }

  /** The names of the resources of modules that the caller may not read. */
  Set<String> hidden(Call call) {
    Set<String> hidden = new TreeSet<>();
    for (ModuleApi module : catalog.get().modules()) {
      boolean open =
          call.caller().rights().may(module.name(), Access.READ)
              && !call.caller().standing().disabled().contains(module.name());
      if (!open) {
        module.resources().forEach(resource -> hidden.add(resource.name()));
      }
    }
    return hidden;
  }

  private boolean isReadable(Resource<?, ?> resource, Call call) {
    Optional<Operation<?, ?>> reading = catalog.get().reading(resource.records().entity());
    try {
      reading.ifPresent(operation -> Gate.check(operation, call.caller()));
      return reading.isPresent();
    } catch (ProblemException e) {
      return false;
    }
  }
}
