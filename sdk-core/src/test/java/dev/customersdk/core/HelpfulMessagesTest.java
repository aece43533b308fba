package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiError.Violation;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.core.spi.Vendor;
import dev.customersdk.core.spi.json.ErrorProperties;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.fixtures.Printed;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Messages that say what to do about a failure. */
class HelpfulMessagesTest {

  private static final String REJECTION =
      """
      {"code": "invalid", "message": "s3cr3t@example.com\\nis taken", "errors": [
        {"param": "email", "code": "taken", "message": "s3cr3t"},
        {"param": "phone", "code": "no token", "message": "s3cr3t"},
        {"param": "two words", "code": "c"},
        {"param": "email", "code": "taken"}]}
      """;

  @Test
  void aRefusedRequestNamesTheViolatedPropertiesAndCodes() throws IOException {
    for (int status : List.of(400, 403, 404, 409, 422)) {
      assertThat(failure(status, REJECTION, builder -> builder))
          .hasMessage(
              "GET /things responded with "
                  + status
                  + " (code invalid, rejected email: taken, phone, 1 attempt, outcome REJECTED)");
    }
    assertThat(failure(503, REJECTION, builder -> builder))
        .hasMessageContaining("(code invalid, rejected email: taken, phone, ");
    assertThat(failure(400, "{}", builder -> builder)).hasMessageNotContaining("rejected ");
  }

  @Test
  void theVendorsTextIsThereOnRequestOnly() throws IOException {
    assertThat(Printed.text(failure(400, REJECTION, builder -> builder))).doesNotContain("s3cr3t");
    assertThat(failure(400, REJECTION, ClientBuilder::quoteVendorMessages))
        .hasMessageEndingWith("); the vendor says: s3cr3t@example.com is taken; s3cr3t");
    String endless = "{\"message\": \"" + "x".repeat(5000) + "\"}";
    assertThat(failure(500, endless, ClientBuilder::quoteVendorMessages).getMessage())
        .endsWith("; the vendor says: " + "x".repeat(500) + "…");
    assertThat(failure(404, "{}", ClientBuilder::quoteVendorMessages))
        .hasMessageEndingWith("outcome REJECTED)");
  }

  @Test
  void aRejectedKeyIsNamedByWhereItCameFrom() throws IOException {
    assertThat(unauthenticated(RequestOptions.none(), builder -> builder.apiKey("k")))
        .hasMessageEndingWith("; the key came from apiKey(…)");
    assertThat(
            unauthenticated(
                RequestOptions.none(), builder -> builder.environment(Map.of("V_API_KEY", "k"))))
        .hasMessageEndingWith("; the key came from the environment variable V_API_KEY");
    assertThat(
            unauthenticated(
                RequestOptions.none(),
                builder -> builder.apiKey("k").credentials(Credentials.bearer(() -> "k"))))
        .hasMessageEndingWith("; the key came from credentials(…)");
    assertThat(
            unauthenticated(
                RequestOptions.none(), builder -> builder.credentials(Credentials.none())))
        .hasMessageEndingWith("; no key was sent");
    RequestOptions other =
        RequestOptions.builder().credentials(Credentials.header("X-Key", "k")).build();
    assertThat(unauthenticated(other, builder -> builder.apiKey("k")))
        .hasMessageEndingWith("; the key came from credentials(…) of the request options");
  }

  @Test
  void aKeyThatBeginsWithBearerIsRefused() throws IOException {
    for (String key : List.of("Bearer s3cr3t", "bearer s3cr3t", "BEARER s3cr3t")) {
      assertThat(
              catchThrowableOfType(
                  IllegalArgumentException.class, () -> Probe.builder().apiKey(key)))
          .hasMessageStartingWith("API key: must not begin with \"Bearer \"")
          .hasMessageNotContaining("s3cr3t");
      try (Probe probe =
          Probe.builder()
              .baseUrl("http://127.0.0.1:1")
              .credentials(Credentials.bearer(() -> key))
              .build()) {
        assertThat(
                catchThrowableOfType(TransportException.class, () -> probe.get("1").execute())
                    .reason())
            .isEqualTo(TransportException.Reason.CREDENTIALS);
      }
    }
    assertThat(Credentials.bearer("bearerless")).isNotNull();
  }

  @Test
  void aFailureOfTheTransportNamesSchemeHostAndPort() throws IOException {
    RawServer gone = RawServer.start((number, request, reply) -> reply.drop());
    gone.close();
    try (Probe probe = Probe.at(gone.url() + "/base").retryPolicy(RetryPolicy.none()).build()) {
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> probe.get("1").execute());
      assertThat(failure)
          .hasMessage(
              "GET /things/{id} failed: no connection could be made ("
                  + gone.url()
                  + ", reason CONNECT, 1 attempt, outcome NOT_SENT)");
    }
    try (Probe probe =
        Probe.at("https://[::1]")
            .credentials(Credentials.bearer(() -> ""))
            .retryPolicy(RetryPolicy.none())
            .build()) {
      assertThat(catchThrowableOfType(TransportException.class, () -> probe.get("1").execute()))
          .hasMessageContaining("(https://[::1]:443, reason CREDENTIALS");
    }
  }

  private static ApiException unauthenticated(
      RequestOptions options, UnaryOperator<Builder> settings) throws IOException {
    return failure(401, "{}", options, settings);
  }

  private static ApiException failure(int status, String body, UnaryOperator<Builder> settings)
      throws IOException {
    return failure(
        status, body, RequestOptions.none(), builder -> settings.apply(builder.apiKey("k")));
  }

  private static ApiException failure(
      int status, String body, RequestOptions options, UnaryOperator<Builder> settings)
      throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(status, body));
        ApiEngine engine =
            settings
                .apply(new Builder().baseUrl(server.url()).retryPolicy(RetryPolicy.none()))
                .build()) {
      return catchThrowableOfType(
          ApiException.class,
          () ->
              engine
                  .call(ApiRequest.get("/things"), JsonCodec.mapped(Map.class))
                  .with(options)
                  .execute());
    }
  }

  /** Builds bare engines whose vendor names what it rejects. */
  private static final class Builder extends ClientBuilder<Builder, ApiEngine> {

    Builder() {
      super(new Vendor("v", "https://api.example.com"));
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public ApiEngine build() {
      return engine(
          body -> {
            List<Violation> violations =
                ErrorProperties.elements(body, "errors").stream()
                    .flatMap(error -> ErrorProperties.object(error).stream())
                    .map(
                        error ->
                            new Violation(
                                ErrorProperties.text(error, "param"),
                                ErrorProperties.text(error, "code"),
                                ErrorProperties.text(error, "message"),
                                Optional.of("s3cr3t")))
                    .toList();
            return new ApiError(
                Optional.empty(),
                ErrorProperties.text(body, "code"),
                ErrorProperties.text(body, "message"),
                violations,
                Map.of());
          },
          Map.of());
    }
  }
}
