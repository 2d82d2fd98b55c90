package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.gateway.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowedDocumentsTest {
  private static final String SWITCH = "--graphql.allowedDocuments=";

  @TempDir Path folder;

  @Test
  void onlyTheDocumentsOfTheFolderRun() throws IOException, SQLException {
    Path list = Files.createDirectories(folder.resolve("documents/contacts"));
    Files.writeString(list.resolve("count.graphql"), "{ contacts { totalCount } }");
    try (RunningGateway server =
        RunningGateway.start(folder.resolve("data"), SWITCH + folder.resolve("documents"))) {
      String known = "{\"query\": \"{ contacts { totalCount } }\"}";
      assertTrue(server.post("/graphql", known).body().contains("\"totalCount\":0"));
      String other = "{\"query\": \"{ contacts { nodes { name } } }\"}";
      assertTrue(server.post("/graphql", other).body().contains("permission_denied"));
    }
  }

  @Test
  void aFolderThatIsNotThereOrHoldsNoneStopsTheStart() {
    for (String bad : new String[] {"nowhere", "."}) {
      SettingsException fault =
          assertThrows(
              SettingsException.class, () -> AllowedDocuments.of(folder.resolve(bad).toString()));
      assertTrue(fault.getMessage().contains("graphql.allowedDocuments"), fault.getMessage());
    }
    assertEquals(true, AllowedDocuments.of("").isEmpty());
  }
}
