package com.ecosire.domain.commerce.downloads.updates;

import com.ecosire.domain.commerce.products.files.ReleaseChannel;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a running application asks. */
@Doc("What a running application says of itself to learn of a newer version")
public record UpdateQuestion(
    @Doc(
            value = "The license key, whatever its case and blanks",
            example = "ACME-7Q2M-XK4D-9RTB-1C0V")
        @NotNull
        @Size(max = 100)
        String licenseKey,
    @Doc(value = "The domain that the application runs at", example = "shop.example.com")
        @NotNull
        @Size(max = 2000)
        String domain,
    @Doc(value = "The version that runs", example = "2.4.0") @NotNull @Size(min = 1, max = 40)
        String currentVersion,
    @Doc("Which versions it takes") @Default("stable") ReleaseChannel channel,
    @Doc(value = "The platform that it runs on", example = "17.0") @Size(max = 40)
        String platform) {}
