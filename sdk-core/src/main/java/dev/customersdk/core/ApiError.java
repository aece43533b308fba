package dev.customersdk.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor's error body said, in the words all vendors have in common.
 *
 * <p>The text may hold personal data, so {@link #toString()} shows only type and code.
 *
 * @param type the vendor's category
 * @param code the vendor's code
 * @param message text for people; do not branch on it
 * @param violations what is wrong with single parameters; empty when the vendor named none
 * @param extras whatever else stood in the error; deeply unmodifiable
 */
public record ApiError(
    Optional<String> type,
    Optional<String> code,
    Optional<String> message,
    List<Violation> violations,
    Map<String, @Nullable Object> extras) {

  private static final ApiError NONE =
      new ApiError(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Map.of());

  /**
   * One parameter that the vendor rejected.
   *
   * @param param the name of the parameter
   * @param code the vendor's code
   * @param message text for people
   * @param rejectedValue the value it rejected, as free-form JSON; may be personal data
   * @param rejectedNull whether the vendor said that it rejected a null, and not just nothing of
   *     the value
   */
  public record Violation(
      Optional<String> param,
      Optional<String> code,
      Optional<String> message,
      Optional<Object> rejectedValue,
      boolean rejectedNull) {

    /**
     * A violation by a value, or one that does not tell the value.
     *
     * @param param what it is about
     * @param code the vendor's code
     * @param message the text; holds no value of the request
     * @param rejectedValue the value that was refused
     */
    public Violation(
        Optional<String> param,
        Optional<String> code,
        Optional<String> message,
        Optional<Object> rejectedValue) {
      this(param, code, message, rejectedValue, false);
    }

    @Override
    public String toString() {
      return "Violation[param="
          + VendorToken.orUnknown(param)
          + ", code="
          + VendorToken.orUnknown(code)
          + "]";
    }
  }

  /**
   * {@return an error about which nothing is known: the body was empty, too large, or not the
   * vendor's shape}
   */
  public static ApiError none() {
    return NONE;
  }

  @Override
  public String toString() {
    return "ApiError[type="
        + VendorToken.orUnknown(type)
        + ", code="
        + VendorToken.orUnknown(code)
        + "]";
  }
}
