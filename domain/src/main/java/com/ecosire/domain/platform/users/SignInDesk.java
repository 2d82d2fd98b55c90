package com.ecosire.domain.platform.users;

import com.ecosire.domain.operation.Call;
import java.util.Optional;
import java.util.UUID;

/** What the care of people needs of signing in, which is another module's. */
public interface SignInDesk {
  /** Ends the sessions that a person has in the organization of a call. */
  void endSessions(UUID user, Call call);

  /** Refuses (403) a call of a person with a password that does not send it. */
  void requirePassword(UUID user, Optional<String> password);

  /** Mails a link that makes another address that of a member. */
  void askToChange(UUID user, String email, Call call);

  /** Mails a link that proves the present address of a member. */
  void askToProve(UUID user, Call call);

  /**
   * What is kept of a new password, which takes long; 422 for the field {@code password} where it
   * may be none for this address in this organization.
   */
  String hashOf(String password, String email, UUID organization);

  /** Gives a person its first password. */
  void setPassword(UUID user, String hash, Call call);

  /** Ends the lock after failed sign-ins; says no where there is none. */
  boolean unlock(String email, Call call);

  /** Turns the second factor of a person off and ends its sessions; says no where it is off. */
  boolean dropSecondFactor(UUID user, Call call);

  /** Removes all that a person signs in with. */
  void forget(UUID user, Call call);

  /** A new secret text for a link. */
  String newToken();

  /** What is kept of a link's secret text: 32 bytes. */
  byte[] hashOfToken(String token);
}
