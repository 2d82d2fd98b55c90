package com.ecosire.domain.commerce.licenses.clients;

import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.operation.Call;

/**
 * The licence of a running application, for other modules that applications call.
 *
 * @param activated whether the application's domain is bound to it
 * @param call in the name of nobody, within the licence's organization
 */
public record RunningLicense(License license, boolean activated, Call call) {
  /**
   * Finds a licence by its key and the domain that its application runs at.
   *
   * @param field the field that the key was sent in
   * @throws com.ecosire.domain.problem.ProblemException 422 for what is no key or no domain, 404
   *     for an unknown key
   */
  public static RunningLicense find(String field, String key, String domain, Call call) {
    KnownLicense known = KnownLicense.find(field, key, domain, call);
    return new RunningLicense(known.license(), known.covering().isPresent(), known.call());
  }
}
