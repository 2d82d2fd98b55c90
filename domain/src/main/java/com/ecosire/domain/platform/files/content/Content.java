package com.ecosire.domain.platform.files.content;

/**
 * What is known of a content that a file has.
 *
 * @param sha256 its hash in lower-case hex digits
 * @param size bytes
 * @param mediaType told from the content itself
 * @param scanStatus what is known of viruses in it
 */
public record Content(String sha256, long size, String mediaType, ScanStatus scanStatus) {}
