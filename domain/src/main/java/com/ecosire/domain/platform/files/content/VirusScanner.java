package com.ecosire.domain.platform.files.content;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses. */
@FunctionalInterface
public interface VirusScanner {
  /** Whether a content has one; it need not be read to its end. */
  boolean isInfected(InputStream content) throws IOException;
}
