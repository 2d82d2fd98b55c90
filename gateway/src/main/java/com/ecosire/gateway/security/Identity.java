package com.ecosire.gateway.security;

import com.ecosire.domain.operation.Caller;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.gateway.net.Network;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a credential proves.
 *
 * @param caller who calls
 * @param until when the credential stops working, if ever
 * @param networks where it may be used; empty means anywhere
 */
record Identity(Caller caller, Optional<Instant> until, List<Network> networks) {
  /** The caller, if the credential may be used at this time and from this address. */
  Caller checked(Instant now, String address) {
    if (until.isPresent() && !now.isBefore(until.get())) {
      throw Problems.invalidCredential("The credential has expired");
    }
    if (!networks.isEmpty() && !Network.anyHas(networks, address)) {
      throw Problems.refusal(ProblemCode.IP_DENIED, "The key may not be used from " + address);
    }
    return caller;
  }
}
