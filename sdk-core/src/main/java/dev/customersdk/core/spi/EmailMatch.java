package dev.customersdk.core.spi;

import dev.customersdk.core.Pages;
import dev.customersdk.core.internal.client.Core;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps the rows with one e-mail address, for vendors whose own filter promises less. */
public final class EmailMatch {

  private EmailMatch() {}

  /**
   * {@return the address without the blanks around it}
   *
   * @param email reads the address of a row
   * @throws IllegalArgumentException when there is none, or half of a surrogate pair is in it
   */
  public static String address(String email) {
    Argument.notBlank("email", Optional.of(Argument.required("email", email)));
    return Core.ACCESS.wellFormed("email", email.strip());
  }

  /**
   * {@return the rows of all pages that have this address, whatever its case}
   *
   * @param <T> the type of the value
   * @param rows the rows to look through
   * @param address the address
   * @param email reads the address of a row
   */
  public static <T> List<T> among(
      Pages<T> rows, String address, Function<T, Optional<String>> email) {
    return rows.stream()
        .filter(row -> email.apply(row).filter(address::equalsIgnoreCase).isPresent())
        .toList();
  }
}
