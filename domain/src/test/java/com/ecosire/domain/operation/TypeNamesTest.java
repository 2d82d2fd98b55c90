package com.ecosire.domain.operation;

import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Output.paged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.shape.Doc;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeNamesTest {
  @Doc("A place")
  record Address(@Doc("Street") String street) {}

  @Doc("A line that is sent")
  record LineInput(@Doc("Where to") Address address) {}

  @Doc("Lines that are sent")
  record Send(@Doc("The lines") List<LineInput> lines) {}

  @Doc("Where it went")
  record Sent(@Doc("Where to") Address address) {}

  /** Has the name of the other one where it is answered. */
  @Doc("Another place")
  record AddressInput(@Doc("Town") String town) {}

  @Doc("Where else it went")
  record Gone(@Doc("Where to") AddressInput address) {}

  private static ModuleApi sender(String name, Class<?> output) {
    return module(name, Area.SUPPLY, "Sends")
        .command("send", Send.class, one(output), "Send lines", (in, call) -> null);
  }

  @Test
  void namesFollowOneRule() {
    Operation<?, ?> send = sender("post-office", Sent.class).operations().getFirst();
    assertEquals("PostOfficeSendInput", TypeNames.input(send));
    assertEquals("Address", TypeNames.output(Address.class));
    assertEquals("AddressInput", TypeNames.input(Address.class));
    assertEquals("AddressUpdateInput", TypeNames.patch(Address.class));
    assertEquals("Line", TypeNames.output(LineInput.class));
    assertEquals("LineInput", TypeNames.input(LineInput.class));
    assertEquals("AddressPage", TypeNames.page(Address.class));
  }

  @Test
  void oneTypeCanBeUsedByMany() {
    assertEquals(
        List.of(), TypeNames.faults(List.of(sender("one", Sent.class), sender("two", Sent.class))));
  }

  @Test
  void twoTypesOfOneNameAreAFault() {
    ModuleApi other =
        module("other", Area.SUPPLY, "Other")
            .query("gone", Send.class, paged(Gone.class), "Gone", (in, call) -> null);
    List<String> faults = TypeNames.faults(List.of(sender("one", Sent.class), other));
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.getFirst().contains("Address is also that of"), faults.getFirst());
  }

  @Test
  void namesOfTheDocumentsThemselvesAreTaken() {
    @Doc("A problem of the business")
    record Problem(@Doc("What") String what) {}
    List<String> faults = TypeNames.faults(List.of(sender("one", Problem.class)));
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.getFirst().contains("reserved"), faults.getFirst());
  }

  @Test
  void namesOfGraphqlAreTaken() {
    @Doc("A node of the business")
    record Node(@Doc("What") String what) {}
    @Doc("An identifier")
    record ID(@Doc("What") String what) {}
    for (Class<?> type : List.of(Node.class, ID.class)) {
      List<String> faults = TypeNames.faults(List.of(sender("one", type)));
      assertEquals(1, faults.size(), faults.toString());
      assertTrue(faults.getFirst().contains("reserved"), faults.getFirst());
    }
  }

  @Test
  void listsTakeTheNamesOfTheirConnections() {
    @Doc("What leads somewhere")
    record AddressConnection(@Doc("Where") String where) {}
    ModuleApi other =
        module("other", Area.SUPPLY, "Other")
            .query("find", Send.class, paged(Address.class), "Find", (in, call) -> null);
    List<String> faults = TypeNames.faults(List.of(sender("one", AddressConnection.class), other));
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.getFirst().contains("AddressConnection is also"), faults.getFirst());
  }
}
