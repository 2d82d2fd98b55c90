package com.ecosire.domain.platform.auth.desk;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.accounts.Newcomers;
import com.ecosire.domain.platform.users.Memberships;
import com.ecosire.domain.platform.users.NewPerson;
import com.ecosire.domain.platform.users.Seats;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes people members who sign in for the first time, while there are seats. */
public record Joined(Seats seats, Supplier<Memberships> memberships) implements Newcomers {
  @Override
  public void join(Newcomer newcomer, Optional<UUID> role, Call acting) {
    seats.requireOne(acting);
    List<UUID> roles = role.map(List::of).orElse(List.of());
    if (newcomer.isNew()) {
      Account.Person person = newcomer.person();
      NewPerson made =
          new NewPerson(
              newcomer.user(), person.email(), person.name(), person.locale(), person.timezone());
      memberships.get().welcome(made, roles, Optional.empty(), acting);
    } else {
      memberships.get().join(newcomer.user(), roles, Optional.empty(), acting);
    }
  }
}
