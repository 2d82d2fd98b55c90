package com.ecosire.domain.commerce.products;

import com.ecosire.domain.shape.Doc;

/** Whether a product or variant is for sale. */
@Doc("Whether a product or variant is for sale")
public enum ProductStatus {
  ACTIVE,
  ARCHIVED
}
