package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What ends the mails of one kind. */
@Doc("What ends the mails of one kind")
record Unsubscribe(
    @Doc(value = "The token of a mail's link", example = "AaB3dE5f")
        @NotNull
        @Size(min = 1, max = 200)
        String token) {
  /** Which mails ended. */
  @Doc("Which mails ended")
  record UnsubscribedKind(
      @Doc(value = "The kind", example = "announcement") @NotNull @Size(max = 80) String kind,
      @Doc("Whose mails") @NotNull @Is(Scalar.EMAIL) String email) {}
}
