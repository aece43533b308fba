package dev.customersdk.generic;

import dev.customersdk.core.spi.Argument;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What must hold before a request is sent, and does not when a response is read. */
final class RequestRules {

  private static final int LONGEST_ID = 40;

  private RequestRules() {}

  /** An id has to fit the vendor's limit and, later, into a path. */
  static void checkId(String id) {
    Argument.notBlank("id", Optional.of(id));
    if (id.equals(".") || id.equals("..")) {
      throw new IllegalArgumentException(
          "id: must not be \".\" or \"..\", which could never be addressed");
    }
    int length = id.codePointCount(0, id.length());
    if (length > LONGEST_ID) {
      throw new IllegalArgumentException(
          "id: must have at most " + LONGEST_ID + " characters, has " + length);
    }
  }

  /** An address needs its country. */
  static void checkShipping(Shipping shipping) {
    shipping.address().ifPresent(address -> require("shipping.address.country", address.country()));
  }

  /** The certificate, if it is complete, in whole seconds. */
  static TaxCertificate sendable(TaxCertificate certificate) {
    require("taxCertificate.companyName", certificate.companyName());
    require("taxCertificate.taxAuthority", certificate.taxAuthority());
    require("taxCertificate.startDate", certificate.startDate());
    require("taxCertificate.endDate", certificate.endDate());
    require("taxCertificate.fileId", certificate.fileId());
    return certificate.toBuilder()
        .startDate(wholeSeconds(certificate.startDate()))
        .endDate(wholeSeconds(certificate.endDate()))
        .build();
  }

  private static Optional<Instant> wholeSeconds(Optional<Instant> time) {
    return time.map(instant -> instant.truncatedTo(ChronoUnit.SECONDS));
  }

  private static void require(String name, Optional<?> value) {
    Argument.notBlank(name, value.map(Object::toString).or(() -> Optional.of("")), "must be set");
  }
}
