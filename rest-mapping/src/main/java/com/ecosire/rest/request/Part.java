package com.ecosire.rest.request;

import java.io.InputStream;

/**
 * One part of a form (RFC 7578).
 *
 * @param head what it is
 * @param content its bytes; to be read before the next part is asked for
 */
record Part(Head head, InputStream content) {
  /**
   * What the headers of a part say.
   *
   * @param name the form field
   * @param fileName empty where none
   * @param mediaType as declared, without being checked
   */
  record Head(String name, String fileName, String mediaType) {}
}
