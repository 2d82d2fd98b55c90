package com.ecosire.gateway.security;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.values.IpRange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a credential proves.
 *
 * @param caller who calls
 * @param until when the credential stops working, if ever
 * @param ranges where it may be used; empty means anywhere
 */
record Identity(Caller caller, Optional<Instant> until, List<IpRange> ranges) {
  /** The caller, if the credential may be used at this time and from this address. */
  Caller checked(Instant now, String address) {
    if (until.isPresent() && !now.isBefore(until.get())) {
      throw Problems.invalidCredential("The credential has expired");
    }
    if (!ranges.isEmpty() && ranges.stream().noneMatch(range -> range.contains(address))) {
      throw Problems.refusal(ProblemCode.IP_DENIED, "The key may not be used from " + address);
    }
    return caller;
  }
}
