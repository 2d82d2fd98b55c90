package com.ecosire.domain.commerce.products.files;

import com.ecosire.domain.shape.Doc;

/** Whether a version can be downloaded. */
@Doc("Whether a version can be downloaded: not yet, now, or no longer")
public enum ReleaseStatus {
  DRAFT,
  PUBLISHED,
  WITHDRAWN
}
