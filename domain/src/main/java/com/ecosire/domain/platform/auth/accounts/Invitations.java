package com.ecosire.domain.platform.auth.accounts;

import com.ecosire.domain.operation.Call;
import java.util.Optional;
import java.util.UUID;

/** Where people are invited to join. */
public interface Invitations {
  /** Nobody is invited. */
  Invitations NONE = new None();

  /**
   * Where an invitation leads.
   *
   * @param organization the inviting organization
   * @param user the user that the invited person is, or will be
   */
  record Joining(UUID organization, UUID user) {}

  /** Where an invitation leads somebody without an account; empty where it is no good. */
  Optional<Joining> find(String token, String email, Call call);

  /**
   * Uses an invitation up, which makes a person with a proven address a member; the call acts for
   * the person.
   *
   * @return key of the member's role
   */
  String follow(String token, Account account, Call acting);

  /** Knows no invitation. */
  final class None implements Invitations {
    private None() {}

    @Override
    public Optional<Joining> find(String token, String email, Call call) {
      return Optional.empty();
    }

    @Override
    public String follow(String token, Account account, Call acting) {
      throw new IllegalStateException("There is no invitation to follow");
    }
  }
}
