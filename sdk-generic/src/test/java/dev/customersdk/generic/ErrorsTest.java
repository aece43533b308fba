package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiError.Violation;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Outcome;
import dev.customersdk.fixtures.Fixtures;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ErrorsTest {

  @AutoClose private final FakeVendor vendor = new FakeVendor();

  @Test
  void aConflictNamesTheParameter() {
    ApiException.Conflict conflict =
        failure(
            409, Fixtures.text("error/source-not-chargeable.json"), ApiException.Conflict.class);

    String message = "source 24f4f281-9613-4d6d-8831-808952ed4915 cannot be charged";
    assertThat(conflict.error())
        .isEqualTo(
            new ApiError(
                Optional.of("conflict"),
                Optional.of("source_not_chargeable"),
                Optional.of(message),
                List.of(violation("sourceId", "source_not_chargeable", message)),
                Map.of()));
    assertThat(conflict.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(conflict)
        .hasMessageContaining("409", "code source_not_chargeable")
        .hasMessageNotContainingAny("24f4f281");
  }

  @Test
  void aParameterMayBeMissing() {
    ApiException.Conflict conflict =
        failure(409, Fixtures.text("error/source-not-reusable.json"), ApiException.Conflict.class);

    assertThat(conflict.error().violations())
        .containsExactly(
            new Violation(
                Optional.empty(),
                Optional.of("nonreusable_source"),
                Optional.of("source is not reusable"),
                Optional.empty()));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    ApiException.NotFound notFound =
        failure(
            404, Fixtures.text("error/tax-identifier-not-found.json"), ApiException.NotFound.class);

    assertThat(notFound.error().type()).contains("not_found");
    assertThat(notFound.error().violations().get(0).param()).contains("id");
  }

  @Test
  void severalErrorsAreSeveralViolations() {
    ApiException.InvalidRequest invalid =
        failure(
            400,
            "{\"type\":\"bad_request\",\"errors\":["
                + "{\"code\":\"invalid_parameter\",\"parameter\":\"id\",\"message\":\"too long\"},"
                + "{\"code\":\"email_invalid\",\"parameter\":\"email\",\"message\":\"no\"}]}",
            ApiException.InvalidRequest.class);

    assertThat(invalid.error().code()).contains("invalid_parameter");
    assertThat(invalid.error().message()).contains("too long");
    assertThat(invalid.error().violations())
        .containsExactly(
            violation("id", "invalid_parameter", "too long"),
            violation("email", "email_invalid", "no"));
  }

  @Test
  void whatIsNotDocumentedIsKept() {
    ApiException.InvalidRequest invalid =
        failure(
            400,
            "{\"type\":\"bad_request\",\"trace\":7,\"errors\":[{\"code\":\"c\",\"hint\":\"h\"}]}",
            ApiException.InvalidRequest.class);

    assertThat(invalid.error().code()).contains("c");
    assertThat(invalid.error().extras())
        .isEqualTo(Map.of("trace", 7L, "errors", List.of(Map.of("code", "c", "hint", "h"))));
  }

  @Test
  void anotherShapeIsKeptToo() {
    assertThat(
            failure(400, "{\"errors\":\"odd\"}", ApiException.InvalidRequest.class)
                .error()
                .extras())
        .isEqualTo(Map.of("errors", "odd"));
    assertThat(failure(500, "<html>", ApiException.ServerError.class).error())
        .isEqualTo(ApiError.none());
    assertThat(failure(401, "", ApiException.Unauthenticated.class).error())
        .isEqualTo(ApiError.none());
  }

  @Test
  void tooManyRequestsSayHowLongToWait() {
    vendor.answers(
        new MockResponse.Builder()
            .code(429)
            .addHeader("Retry-After", "120")
            .addHeader("x-dr-requestid", "req-1")
            .body("{\"type\":\"too_many_requests\",\"errors\":[{\"code\":\"limit_exceeded\"}]}")
            .build());

    ApiException.RateLimited limited =
        catchThrowableOfType(
            ApiException.RateLimited.class, () -> vendor.customers().get("5823594808"));

    assertThat(limited.retryAfter()).contains(Duration.ofMinutes(2));
    assertThat(limited.requestId()).contains("req-1");
    assertThat(limited.error().type()).contains("too_many_requests");
  }

  private <E extends ApiException> E failure(int status, String body, Class<E> type) {
    vendor.answers(status, body);
    E failure = catchThrowableOfType(type, () -> vendor.customers().get("5823594808"));
    assertThat(failure.status()).isEqualTo(status);
    assertThat(failure.body()).isEqualTo(body);
    return failure;
  }

  private static Violation violation(String param, String code, String message) {
    return new Violation(
        Optional.of(param), Optional.of(code), Optional.of(message), Optional.empty());
  }
}
