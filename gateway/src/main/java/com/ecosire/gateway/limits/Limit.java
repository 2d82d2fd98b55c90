package com.ecosire.gateway.limits;

/**
 * So many calls of one subject in any window of a minute.
 *
 * @param name {@code general}, or the id of the operation that has a limit of its own
 * @param subject who is counted: the text of a key's or user's id, or an address
 * @param calls how many
 */
public record Limit(String name, String subject, int calls) {
  /** The length of every window, in seconds. */
  public static final int WINDOW_SECONDS = 60;
}
