package com.ecosire.domain.commerce.products.files;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.query.Page;
import java.util.UUID;

/** Who keeps the downloadable files of products. */
public interface ProductFiles {
  /** The files of a product, the newest version first. */
  Page<ProductFile> of(UUID product, AskProductFiles wanted, Call call);

  /** Takes a new version as a draft. */
  UploadedProductFile upload(UploadProductFile sent, Call call);
}
