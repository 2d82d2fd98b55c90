package com.ecosire.gateway.settings;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** The server that mails go to. */
public record MailSettings(
    @Doc("SMTP server; without it mails are kept and shown at /mails of the operators' port")
        @Default("")
        @Size(max = 255)
        String host,
    @Doc("Its port") @Default("587") @Min(1) @Max(65_535) int port,
    @Doc("How the connection is encrypted; starttls and tls send nothing without it")
        @Default("starttls")
        @NotNull
        Encryption encryption,
    @Doc("User; without one mails are sent without signing in") @Default("") @Size(max = 255)
        String user,
    @Doc("Password") @Default(value = "", secret = true) String password,
    @Doc("The sender of all mails")
        @Default("ECOSIRE <no-reply@localhost>")
        @NotNull
        @Size(min = 3, max = 320)
        String from) {
  /** How a connection is encrypted. */
  public enum Encryption {
    NONE,
    STARTTLS,
    TLS
  }

  /** Absent texts are empty. */
  public MailSettings {
    host = Objects.requireNonNullElse(host, "");
    user = Objects.requireNonNullElse(user, "");
    password = Objects.requireNonNullElse(password, "");
  }

  /** Whether mails can be sent at all. */
  public boolean isSending() {
    return !host.isEmpty();
  }

  /** Without the password. */
  @Override
  public String toString() {
    return isSending() ? host + ":" + port : "kept";
  }
}
