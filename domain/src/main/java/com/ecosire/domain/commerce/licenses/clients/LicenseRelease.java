package com.ecosire.domain.commerce.licenses.clients;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an application sends that frees its domain. */
@Doc("What a running application says that frees its domain")
record LicenseRelease(
    @Doc(
            value = "The license key, whatever its case and blanks",
            example = "ACME-7Q2M-XK4D-9RTB-1C0V")
        @NotNull
        @Size(max = 100)
        String key,
    @Doc(value = "The domain that is freed", example = "shop.example.com")
        @NotNull
        @Size(max = 2000)
        String domain,
    @Doc(value = "Unix seconds as text; needed by a signature", example = "1767225600")
        @Size(max = 20)
        String timestamp) {
  LicenseCall call() {
    return new LicenseCall(key, domain, timestamp, null, null);
  }
}
