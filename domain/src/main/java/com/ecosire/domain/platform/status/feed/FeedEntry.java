package com.ecosire.domain.platform.status.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened.
 *
 * @param at when it was said first
 * @param changed when it was said last
 * @param category what became of it in one word, such as {@code resolved}
 */
public record FeedEntry(
    UUID id, Instant at, Instant changed, String title, String category, String text) {}
