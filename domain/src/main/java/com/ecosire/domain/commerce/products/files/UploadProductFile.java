package com.ecosire.domain.commerce.products.files;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Upload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A new version of a digital product. */
@Doc("A new version of a digital product")
public record UploadProductFile(
    @Doc("The ZIP file, of at most 500 MiB") @NotNull Upload file,
    @Doc("The product, a digital one") @NotNull @Ref("Product") UUID productId,
    @Doc(value = "The version, which the product does not have yet", example = "2.4.1")
        @NotNull
        @Size(min = 1, max = 40)
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z.+_-]*")
        String version,
    @Doc("Whom it is for") @Default("stable") ReleaseChannel channel,
    @Doc("What is new in it") @Is(Scalar.TEXT) String releaseNotes,
    @Doc(value = "The platforms that it runs on; empty for all", example = "17.0")
        @Size(max = 50)
        @Length(40)
        List<String> compatibleWith) {
  /** Bytes of a file at most. */
  public static final long MAX_BYTES = 500L << 20;
}
