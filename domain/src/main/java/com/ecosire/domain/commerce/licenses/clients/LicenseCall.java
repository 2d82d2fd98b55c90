package com.ecosire.domain.commerce.licenses.clients;

import com.ecosire.domain.commerce.licenses.activations.Activation;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a running application sends. */
@Doc("What a running application says of itself and its license")
record LicenseCall(
    @Doc(
            value = "The license key, whatever its case and blanks",
            example = "ACME-7Q2M-XK4D-9RTB-1C0V")
        @NotNull
        @Size(max = 100)
        String key,
    @Doc(value = "The domain that the application runs at", example = "shop.example.com")
        @NotNull
        @Size(max = 2000)
        String domain,
    @Doc(value = "Unix seconds as text; needed by a signature", example = "1767225600")
        @Size(max = 20)
        String timestamp,
    @Doc(value = "Version of the application", example = "2.4.1") @Size(max = 40) String appVersion,
    @Doc("What the application says of the machine that it runs on") @Size(max = 128)
        String fingerprint) {

  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "key", key);
    put(fields, "domain", domain);
    put(fields, "timestamp", timestamp);
    put(fields, "appVersion", appVersion);
    put(fields, "fingerprint", fingerprint);
    return fields;
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  Activation.Client client() {
    return new Activation.Client(appVersion, fingerprint);
  }
}
