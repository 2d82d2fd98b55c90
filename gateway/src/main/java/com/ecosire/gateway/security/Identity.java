package com.ecosire.gateway.security;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.values.IpRange;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a credential proves.
 *
 * @param caller who calls
 * @param until when the credential stops working, if ever
 * @param ranges where it may be used; empty means anywhere
 * @param offices where the organization lets anybody call from; empty means anywhere
 */
record Identity(
    Caller caller, Optional<Instant> until, List<IpRange> ranges, List<IpRange> offices) {
  /** What a credential proves that may be used from some addresses and networks; none means any. */
  static Identity of(Caller caller, Optional<Instant> until, Collection<String> addresses) {
    return new Identity(caller, until, ranges(addresses), ranges(caller.standing().offices()));
  }

  private static List<IpRange> ranges(Collection<String> texts) {
    return texts.stream().map(IpRange::of).flatMap(Optional::stream).toList();
  }

  /** The same until another time. */
  Identity until(Instant end) {
    return new Identity(caller, Optional.of(end), ranges, offices);
  }

  /** The caller, if the credential may be used at this time and from this address. */
  Caller checked(Instant now, String address) {
    if (until.isPresent() && !now.isBefore(until.get())) {
      throw Problems.invalidCredential("The credential has expired");
    }
    requireWithin(ranges, "The key may not be used from ", address);
    requireWithin(offices, "The organization lets nobody call from ", address);
    return caller;
  }

  private static void requireWithin(List<IpRange> ranges, String refusal, String address) {
    if (!ranges.isEmpty() && ranges.stream().noneMatch(range -> range.contains(address))) {
      throw Problems.refusal(ProblemCode.IP_DENIED, refusal + address);
    }
  }
}
