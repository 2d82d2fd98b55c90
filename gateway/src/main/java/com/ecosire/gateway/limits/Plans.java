package com.ecosire.gateway.limits;

import com.ecosire.gateway.settings.Settings;

/** How many calls a minute each plan has. */
public record Plans(Settings.Limits settings) {
  /** Calls a minute of a signed-in caller; an unknown plan has what the free one has. */
  public int callsOf(String plan) {
    return switch (plan) {
      case "starter" -> settings.starter();
      case "business" -> settings.business();
      case "enterprise" -> settings.enterprise();
      default -> settings.free();
    };
  }

  /** Calls a minute of an address. */
  public int callsOfAddress() {
    return settings.anonymous();
  }
}
