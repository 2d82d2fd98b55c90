package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.store.sql.Sql;
import java.util.List;

/** What time does to licences. */
final class LicenseUpkeep {
  private static final int AT_ONCE = 200;

  private final Licenses licenses;
  private final LicenseTransfers transfers;

  LicenseUpkeep(Licenses licenses, LicenseTransfers transfers) {
    this.licenses = licenses;
    this.transfers = transfers;
  }

  /** Tells the world of licences that have expired, once. */
  Job.Progress expire(Call call) {
    List<License> over =
        licenses
            .where("r.expiryTold = false and r.input.expiresAt <= :now and r.status in :open", call)
            .with("now", call.now())
            .with("open", List.of(LicenseStatus.ACTIVE, LicenseStatus.EXPIRED))
            .atMost(AT_ONCE);
    for (License license : over) {
      license.status = LicenseStatus.EXPIRED;
      license.expiryTold = true;
      license.touch(call.now());
      call.emit(LicenseEvents.EXPIRED, license);
    }
    return new Job.Progress((long) over.size(), over.size() == AT_ONCE);
  }

  /** Gives holders back the transfers that lie a year behind. */
  Job.Progress giveBack(Call call) {
    List<License> due =
        licenses
            .where("r.transfersLeftChangeAt <= :now", call)
            .with("now", call.now())
            .atMost(AT_ONCE);
    due.forEach(license -> transfers.giveBack(license, call));
    return new Job.Progress((long) due.size(), due.size() == AT_ONCE);
  }

  /** Marks the domains that were not heard of for too long. */
  Job.Progress stale(Call call) {
    int marked =
        Sql.of(call.session())
            .change(
                "UPDATE license_activation a JOIN license l ON l.organizationId ="
                    + " a.organizationId AND l.id = a.licenseId JOIN license_policy p ON"
                    + " p.organizationId = l.organizationId AND p.id = l.policyId SET a.status ="
                    + " 'STALE', a.updatedAt = ?, a.version = a.version + 1 WHERE a.organizationId"
                    + " = ? AND a.status = 'ACTIVE' AND a.lastSeenAt < ? - INTERVAL"
                    + " (p.heartbeatDays + p.graceDays) DAY",
                call.now(),
                call.organization(),
                call.now());
    return new Job.Progress((long) marked, false);
  }
}
