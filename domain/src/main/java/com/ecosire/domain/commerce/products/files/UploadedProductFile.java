package com.ecosire.domain.commerce.products.files;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A file that was uploaded, as a draft. */
@Doc("A file that was uploaded; it is a draft until it is published")
public record UploadedProductFile(
    @Doc("Id of the file, in the module downloads, too") @NotNull UUID id,
    @Doc("The product") @NotNull UUID productId,
    @Doc(value = "Its name", example = "stock-sync-2.4.1.zip") @NotNull String fileName,
    @Doc(value = "The version that it is", example = "2.4.1") @NotNull String version,
    @Doc(value = "Whom it is for: stable or beta", example = "stable") @NotNull String channel,
    @Doc(value = "Bytes", example = "1048576") @NotNull Long size,
    @Doc(
            value = "SHA-256 of the content in hex digits",
            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @NotNull
        String sha256,
    @Doc(value = "Draft", example = "draft") @NotNull String status) {}
