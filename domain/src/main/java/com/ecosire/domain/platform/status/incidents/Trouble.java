package com.ecosire.domain.platform.status.incidents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a probe found.
 *
 * @param reason why an answer is not good, in words
 * @param since when the first answer was not good
 * @param components what does not answer
 */
public record Trouble(String reason, Instant since, List<UUID> components) {}
