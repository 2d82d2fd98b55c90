package com.ecosire.domain.commerce.downloads.links;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** A download that was carried through. */
@Doc("A download that was carried through")
public record CompletedDownload(
    @Doc("Id of the download") @NotNull UUID id,
    @Doc("The file") @NotNull @Ref("DownloadFile") UUID fileId,
    @Doc("The product") @NotNull @Ref("Product") UUID productId,
    @Doc(value = "The version", example = "2.4.1") @NotNull String version,
    @Doc("Who may download, if the link was not that of an application") @Ref("Contact")
        UUID contactId,
    @Doc("The grant that it counts for") @Ref("DownloadGrant") UUID grantId,
    @Doc("The license that it is for") @Ref("License") UUID licenseId,
    @Doc(value = "The address that it went to", example = "203.0.113.7") @NotNull String ipAddress,
    @Doc("When it began") @NotNull Instant startedAt,
    @Doc("When its last byte went out") @NotNull Instant completedAt) {}
