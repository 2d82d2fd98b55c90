package com.ecosire.domain.platform.organizations.export;

import com.ecosire.domain.json.Instants;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Everything that an organization has, one file for each resource of the catalog. */
public final class DataExport {
  private final Organizations organizations;
  private final Supplier<Catalog> catalog;
  private final Supplier<DataSource> source;
  private final Clock clock = Clock.systemUTC();

  /**
   * Exports of these organizations.
   *
   * @param source where turns are noted, apart from the reading
   */
  public DataExport(
      Organizations organizations, Supplier<Catalog> catalog, Supplier<DataSource> source) {
    this.organizations = organizations;
    this.catalog = catalog;
    this.source = source;
  }

  FileContent of(UUID id, AskExport wanted, Call call) {
    String slug = organizations.get(id, call).slug();
    List<ModuleApi> modules = modules(wanted);
    ExportTurn turn = ExportTurn.take(source, id, clock);
    return new FileContent(
        "application/zip", slug + ".zip", out -> write(out, new Work(modules, turn), call));
  }

  private record Work(List<ModuleApi> modules, ExportTurn turn) {}

  private static void write(OutputStream out, Work work, Call call) throws IOException {
    try (ExportFile file = new ExportFile(out, work.turn)) {
      for (ModuleApi module : work.modules) {
        for (Resource<?, ?> resource : module.resources()) {
          if (resource.records() instanceof Store<?, ?> store) {
            file.add(module.name(), resource, store, call);
          }
        }
      }
      file.finish(
          Map.of(
              "organizationId", call.organization().toString(),
              "exportedAt", Instants.text(call.now())));
    }
  }

  private List<ModuleApi> modules(AskExport wanted) {
    List<ModuleApi> all = catalog.get().modules();
    if (wanted.modules() == null || wanted.modules().isEmpty()) {
      return all;
    }
    List<String> names = all.stream().map(ModuleApi::name).toList();
    List<Violation> unknown = new ArrayList<>();
    for (int i = 0; i < wanted.modules().size(); i++) {
      if (!names.contains(wanted.modules().get(i))) {
        unknown.add(
            new Violation("modules[" + i + "]", "unknown_module", "There is no such module"));
      }
    }
    if (!unknown.isEmpty()) {
      throw Problems.invalid(unknown);
    }
    return all.stream().filter(module -> wanted.modules().contains(module.name())).toList();
  }
}
