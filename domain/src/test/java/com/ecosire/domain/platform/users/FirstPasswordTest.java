package com.ecosire.domain.platform.users;

import static com.ecosire.domain.platform.Platform.open;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.testing.Tenant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstPasswordTest {
  private final Tenant tenant = open();
  private final String email = Staff.email();

  @Test
  void itIsAsLongAsTheInvitingOrganizationAsks() {
    Map<String, Object> length = Map.of("passwordMinLength", 30);
    tenant.call("organizations.updateSettings", length, "id", tenant.organization());
    tenant.call("users.invitations.create", Map.of("email", email));
    Map<String, Object> sent =
        new HashMap<>(
            Map.of("token", Staff.token(email), "name", "Grace", "password", "long enough 1"));
    assertEquals(
        "password", tenant.refused("users.invitations.accept", sent).details().getFirst().field());
    sent.put("password", "long enough for this organization");
    tenant.call("users.invitations.accept", sent);
  }
}
