package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.commerce.licenses.activations.Activation;
import com.ecosire.domain.commerce.licenses.domains.DomainName;
import com.ecosire.domain.commerce.licenses.log.LicenseLog;
import com.ecosire.domain.commerce.licenses.log.LogKind;
import com.ecosire.domain.commerce.licenses.offline.OfflineFiles;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Gives holders the files by which applications without a network prove their licence. */
final class LicenseOffline {
  /** What an offline file is made for. */
  @Doc("What an offline file is made for")
  record OfflineUse(
      @Doc(value = "The domain; it is bound first, if it is not", example = "shop.example.com")
          @NotNull
          @Size(max = 2000)
          String domain,
      @Doc("The machine, as the application names it; left out, the file is good for any")
          @Size(max = 128)
          String fingerprint) {}

  private final Licenses licenses;
  private final Seats seats;
  private final LicenseLog log;
  private final OfflineFiles files;

  LicenseOffline(Licenses licenses, Seats seats, LicenseLog log, OfflineFiles files) {
    this.licenses = licenses;
    this.seats = seats;
    this.log = log;
    this.files = files;
  }

  /** Makes a file. */
  FileContent file(UUID id, OfflineUse wanted, Call call) {
    LicenseSight.requireHolder(licenses.change(id, call), call);
    DomainName domain = DomainName.of("domain", wanted.domain());
    Seats.Held held = seats.hold(id, call);
    if (held.policy().offline().isZero()) {
      throw Problems.conflict("The license policy knows no offline files");
    }
    LicenseRefusals.requireUsable(held.license(), call.now());
    if (seats.covering(held, domain, call).isEmpty()) {
      seats.bind(held, domain, new Activation.Client(null, wanted.fingerprint()), call);
    }
    log.note(id, LogKind.OFFLINE_FILE, LicenseLog.Note.of(domain.text(), "ok"), call);
    OfflineFiles.Terms terms =
        new OfflineFiles.Terms(held.policy().offline(), wanted.fingerprint());
    return files.of(held.license(), domain, terms, call);
  }
}
