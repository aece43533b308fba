package dev.customersdk.examples.cli.transfer;

import java.util.Optional;

/**
 * What a look at the vendor for a row came to.
 *
 * @param id the row's customer; none unless there is no doubt
 * @param remark why there is none
 */
record Finding(Optional<String> id, String remark) {

  /** Nobody. */
  static final Finding NONE = of("and not found by its e-mail address");

  /** There is nothing to look for. */
  static final Finding IMPOSSIBLE = of("and has no e-mail address to look for");

  /** Whoever is found may be another row's. */
  static final Finding CLAIMED = of("and a PROCESSED row has its e-mail address");

  static Finding found(String id) {
    return new Finding(Optional.of(id), "");
  }

  static Finding ambiguous(int customers) {
    return of("and " + customers + " customers at the vendor could be it");
  }

  static Finding different(int customers) {
    return of("and whom its e-mail address finds differs from it (customers: " + customers + ")");
  }

  private static Finding of(String remark) {
    return new Finding(Optional.empty(), remark);
  }
}
