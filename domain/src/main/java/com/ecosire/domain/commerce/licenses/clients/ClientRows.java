package com.ecosire.domain.commerce.licenses.clients;

import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.glancing;
import static com.ecosire.domain.operation.Option.perMinute;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Output.one;

import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.commerce.licenses.LicenseEvents;
import com.ecosire.domain.commerce.licenses.Seats;
import com.ecosire.domain.commerce.licenses.log.LicenseLog;
import com.ecosire.domain.commerce.licenses.secrets.LicenseSecrets;
import com.ecosire.domain.operation.Resource;

/** The rows of what running applications call. */
public final class ClientRows {
  private static final int OFTEN = 30;
  private static final int SELDOM = 10;

  private ClientRows() {}

  /** The types that are stored beside the resources. */
  public static Class<?> stored() {
    return Sight.class;
  }

  /** Adds the rows. */
  public static <I> Resource<License, I> add(
      Resource<License, I> table, Seats seats, LicenseLog log, LicenseSecrets secrets) {
    SignedCalls signed = new SignedCalls(secrets);
    Validator validator = new Validator(seats, signed, log);
    LicenseClients clients = new LicenseClients(seats, signed, log, validator);
    return binding(heard(table, validator, clients), clients);
  }

  private static <I> Resource<License, I> heard(
      Resource<License, I> table, Validator validator, LicenseClients clients) {
    return table
        .command(
            "validate",
            LicenseCall.class,
            one(Validation.class),
            "Whether a license is valid at a domain",
            validator::validate,
            publicly(),
            perMinute(OFTEN),
            glancing(validator::glance),
            emits(LicenseEvents.VALIDATED))
        .command(
            "heartbeat",
            LicenseCall.class,
            one(ClientAnswers.SignOfLife.class),
            "Give a sign of life of a running application",
            clients::heartbeat,
            publicly(),
            perMinute(OFTEN));
  }

  private static <I> Resource<License, I> binding(
      Resource<License, I> table, LicenseClients clients) {
    return table
        .command(
            "activate",
            LicenseCall.class,
            one(ClientAnswers.BoundDomain.class),
            "Bind a license to a domain",
            clients::activate,
            publicly(),
            perMinute(SELDOM),
            emits(LicenseEvents.ACTIVATED))
        .command(
            "deactivate",
            LicenseRelease.class,
            one(ClientAnswers.ReleasedDomain.class),
            "Release a license from a domain",
            clients::deactivate,
            publicly(),
            perMinute(SELDOM),
            emits(LicenseEvents.DEACTIVATED));
  }
}
