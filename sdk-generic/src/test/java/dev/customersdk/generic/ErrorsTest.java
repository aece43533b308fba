package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.fixtures.ErrorContract;
import dev.customersdk.fixtures.FakeVendor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The shape of the vendor's errors, and what stands in its place. */
class ErrorsTest extends ErrorContract {

  ErrorsTest() {
    super(
        GenericErrors::decode,
        """
        error/source-not-chargeable.json
        {"type": "conflict", "code": "source_not_chargeable", \
        "message": "source 24f4f281-9613-4d6d-8831-808952ed4915 cannot be charged", \
        "violations": [{"param": "sourceId", "code": "source_not_chargeable", \
        "message": "source 24f4f281-9613-4d6d-8831-808952ed4915 cannot be charged"}]}
        error/source-not-reusable.json
        {"type": "conflict", "code": "nonreusable_source", "message": "source is not reusable", \
        "violations": [{"code": "nonreusable_source", "message": "source is not reusable"}]}
        error/tax-identifier-badly-formed.json
        {"type": "bad_request", "code": "invalid_parameter", \
        "message": "tax identifier has a wrong format", "violations": [{"param": "value", \
        "code": "invalid_parameter", "message": "tax identifier has a wrong format"}]}
        {"type": "t", "errors": [{"code": "c1", "parameter": "id", "message": "too long"}, \
        {"code": "c2", "parameter": "email", "message": "no"}]}
        {"type": "t", "code": "c1", "message": "too long", "violations": [\
        {"param": "id", "code": "c1", "message": "too long"}, \
        {"param": "email", "code": "c2", "message": "no"}]}
        {"type": "t", "trace": 7, "errors": [{"code": "c", "hint": "h"}]}
        {"type": "t", "code": "c", "violations": [{"code": "c"}], \
        "extras": {"trace": 7, "errors": [{"code": "c", "hint": "h"}]}}
        {"errors": {"email": {"code": "c", "parameter": "email"}}}
        {"violations": [{"param": "email", "code": "c"}], \
        "extras": {"errors": {"email": {"code": "c", "parameter": "email"}}}}
        {"errors": "odd"}
        {"extras": {"errors": "odd"}}
        """);
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
}
