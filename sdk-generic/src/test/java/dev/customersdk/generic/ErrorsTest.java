package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiError.Violation;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shape of the vendor's errors, and what stands in its place. */
class ErrorsTest {

  @Test
  void anErrorNamesTheParameter() {
    ApiError error = decode(Fixtures.text("error/source-not-chargeable.json"));

    String message = "source 24f4f281-9613-4d6d-8831-808952ed4915 cannot be charged";
    assertThat(error)
        .isEqualTo(
            new ApiError(
                Optional.of("conflict"),
                Optional.of("source_not_chargeable"),
                Optional.of(message),
                List.of(violation("sourceId", "source_not_chargeable", message)),
                Map.of()));
  }

  @Test
  void aParameterMayBeMissing() {
    ApiError error = decode(Fixtures.text("error/source-not-reusable.json"));

    assertThat(error.violations())
        .containsExactly(
            new Violation(
                Optional.empty(),
                Optional.of("nonreusable_source"),
                Optional.of("source is not reusable"),
                Optional.empty()));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    ApiError error = decode(Fixtures.text("error/tax-identifier-not-found.json"));

    assertThat(error.type()).contains("not_found");
    assertThat(error.violations().get(0).param()).contains("id");
  }

  @Test
  void severalErrorsAreSeveralViolations() {
    ApiError error =
        decode(
            "{\"type\":\"bad_request\",\"errors\":["
                + "{\"code\":\"invalid_parameter\",\"parameter\":\"id\",\"message\":\"too long\"},"
                + "{\"code\":\"email_invalid\",\"parameter\":\"email\",\"message\":\"no\"}]}");

    assertThat(error.code()).contains("invalid_parameter");
    assertThat(error.message()).contains("too long");
    assertThat(error.violations())
        .containsExactly(
            violation("id", "invalid_parameter", "too long"),
            violation("email", "email_invalid", "no"));
  }

  @Test
  void whatIsNotDocumentedIsKept() {
    ApiError error =
        decode(
            "{\"type\":\"bad_request\",\"trace\":7,\"errors\":[{\"code\":\"c\",\"hint\":\"h\"}]}");

    assertThat(error.code()).contains("c");
    assertThat(error.extras())
        .isEqualTo(Map.of("trace", 7L, "errors", List.of(Map.of("code", "c", "hint", "h"))));
  }

  @Test
  void anotherShapeIsKeptToo() {
    assertThat(decode("{\"errors\":\"odd\"}").extras()).isEqualTo(Map.of("errors", "odd"));
  }

  @Test
  void tooManyRequestsSayHowLongToWait() {
    try (FakeVendor<GenericClient> vendor =
        new FakeVendor<>(
            GenericClient.builder().apiKey("sk_test_1234").retryPolicy(RetryPolicy.none()))) {
      vendor.responds(
          429,
          "{\"type\":\"too_many_requests\",\"errors\":[{\"code\":\"limit_exceeded\"}]}",
          "Retry-After: 120",
          "x-dr-requestid: req-1");

      ApiException.RateLimited limited =
          catchThrowableOfType(
              ApiException.RateLimited.class, () -> vendor.client().customers().get("c"));

      assertThat(limited.retryAfter()).contains(Duration.ofMinutes(2));
      assertThat(limited.requestId()).contains("req-1");
      assertThat(limited.error().type()).contains("too_many_requests");
      assertThat(limited).hasMessageContaining("429", "code limit_exceeded", "request id req-1");
    }
  }

  private static ApiError decode(String body) {
    return GenericErrors.decode(Fixtures.tree(body));
  }

  private static Violation violation(String param, String code, String message) {
    return new Violation(
        Optional.of(param), Optional.of(code), Optional.of(message), Optional.empty());
  }
}
