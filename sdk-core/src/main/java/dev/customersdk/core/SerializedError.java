package dev.customersdk.core;

import dev.customersdk.core.ApiError.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@link ApiError}; its free-form values are serialisable.
 *
 * @param type the vendor's type
 * @param code the vendor's code
 * @param message the text
 * @param violations what is wrong with properties
 * @param extras what has no place otherwise
 */
record SerializedError(
    @Nullable String type,
    @Nullable String code,
    @Nullable String message,
    List<ViolationData> violations,
    Map<String, @Nullable Object> extras)
    implements Serializable {

  static SerializedError of(ApiError error) {
    List<ViolationData> violations = new ArrayList<>();
    error.violations().forEach(violation -> violations.add(ViolationData.of(violation)));
    return new SerializedError(
        error.type().orElse(null),
        error.code().orElse(null),
        error.message().orElse(null),
        violations,
        new LinkedHashMap<>(error.extras()));
  }

  ApiError error() {
    return new ApiError(
        Optional.ofNullable(type),
        Optional.ofNullable(code),
        Optional.ofNullable(message),
        violations.stream().map(ViolationData::violation).toList(),
        Collections.unmodifiableMap(extras));
  }

  /**
   * A {@link Violation}.
   *
   * @param param what it is about
   * @param code the vendor's code
   * @param message the text
   * @param rejectedValue the value
   * @param rejectedNull whether it was null
   */
  private record ViolationData(
      @Nullable String param,
      @Nullable String code,
      @Nullable String message,
      @Nullable Object rejectedValue,
      boolean rejectedNull)
      implements Serializable {

    static ViolationData of(Violation violation) {
      return new ViolationData(
          violation.param().orElse(null),
          violation.code().orElse(null),
          violation.message().orElse(null),
          violation.rejectedValue().orElse(null),
          violation.rejectedNull());
    }

    Violation violation() {
      return new Violation(
          Optional.ofNullable(param),
          Optional.ofNullable(code),
          Optional.ofNullable(message),
          Optional.ofNullable(rejectedValue),
          rejectedNull);
    }
  }
}
