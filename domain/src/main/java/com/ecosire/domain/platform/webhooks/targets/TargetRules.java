package com.ecosire.domain.platform.webhooks.targets;

/**
 * What the operator allows beyond https to public addresses.
 *
 * @param loopback this machine itself, also by http; for development
 * @param privateNetworks addresses of private networks
 */
public record TargetRules(boolean loopback, boolean privateNetworks) {
  /** Nothing beyond. */
  public static final TargetRules STRICT = new TargetRules(false, false);
}
