package com.ecosire.domain.store.rows;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ecosire.domain.Modules;
import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.platform.apikeys.KeyHash;
import com.ecosire.domain.platform.audit.MasterSigner;
import com.ecosire.domain.secrecy.MasterKey;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
  static Stream<Class<?>> entities() {
    String key = Base64.getEncoder().encodeToString(new byte[32]);
    return new Modules(new KeyHash(MasterKey.of(key)), new MasterSigner(MasterKey.of(key)))
        .catalog().entities().stream();
  }

  @ParameterizedTest
  @MethodSource("entities")
  void everyColumnOfEveryStoredTypeCanBeRead(Class<?> entity) {
    assertFalse(Layout.of(entity).list().isEmpty());
  }

  @Test
  void anUnknownColumnIsAFault() {
    Layout<Contact> layout = Layout.of(Contact.class);
    assertThrows(IllegalArgumentException.class, () -> layout.rows(List.of("id", "shoeSize")));
  }
}
