package com.ecosire.domain.commerce.products;

import com.ecosire.domain.shape.Doc;

/** What a product is made of. */
@Doc("What a product is made of")
public enum ProductType {
  PHYSICAL,
  DIGITAL,
  SERVICE
}
