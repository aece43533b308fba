package dev.customersdk.examples;

import dev.customersdk.core.UploadProgress;
import dev.customersdk.generic.File;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.generic.TaxCertificate;
import dev.customersdk.generic.UpdateCustomerRequest;
import dev.customersdk.generic.UploadFileRequest;
import java.nio.file.Path;
import java.time.Instant;

/** A tax certificate goes from disk to the vendor, to a customer, and back to disk. */
final class UploadAFile {

  private UploadAFile() {}

  static Path run(GenericClient generic, String customer, Path scan, UploadProgress progress) {
    File file =
        generic.files().upload(UploadFileRequest.taxCertificate(scan).onProgress(progress).build());
    TaxCertificate certificate =
        TaxCertificate.builder()
            .companyName("Engines Inc")
            .taxAuthority("MN")
            .startDate(Instant.parse("2026-01-01T00:00:00Z"))
            .endDate(Instant.parse("2026-12-31T00:00:00Z"))
            .fileId(file.id())
            .build();
    generic
        .customers()
        .update(customer, UpdateCustomerRequest.builder().taxCertificate(certificate).build());
    return generic.files().download(file.id(), scan.resolveSibling("copy.pdf"));
  }
}
