package com.ecosire.domain.platform.auth.desk;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.accounts.Invitations;
import com.ecosire.domain.platform.users.NewPerson;
import com.ecosire.domain.platform.users.invitations.Reception;
import java.util.Optional;
import java.util.function.Supplier;

/** The invitations that users send, for those who register. */
public record Invited(Supplier<Reception> reception) implements Invitations {
  @Override
  public Optional<Joining> find(String token, String email, Call call) {
    return reception
        .get()
        .way(token, email, call)
        .map(way -> new Joining(way.organization(), way.user()));
  }

  @Override
  public String follow(String token, Account account, Call acting) {
    Account.Person person = account.person();
    return reception
        .get()
        .follow(
            token,
            new NewPerson(
                account.user(), person.email(), person.name(), person.locale(), person.timezone()),
            acting);
  }
}
