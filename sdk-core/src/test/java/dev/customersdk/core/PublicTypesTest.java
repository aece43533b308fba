package dev.customersdk.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.ApiError.Violation;
import dev.customersdk.core.EngineAccess.ErrorResponse;
import dev.customersdk.core.EngineAccess.Trace;
import dev.customersdk.core.probe.Change.Colour;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.MainClasses;
import dev.customersdk.fixtures.canaries.Canary;
import dev.customersdk.fixtures.canaries.PrintedStrings;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

/** Every type that an application can hold in its hands may be logged. */
class PublicTypesTest {

  private static final Optional<String> PERSONAL = Optional.of(Canary.ERROR_BODY.text());

  @Test
  void noneOfThemPrintsWhatItWasGiven() {
    PrintedStrings printed = new PrintedStrings(Set.of());
    try (Probe probe = Probe.at("https://api.example.com").apiKey(Canary.KEY.text()).build()) {
      everything(probe).forEach(printed::object);
    }
    System.out.printf(
        "PublicTypesTest: %d types, %d leaks%n", printed.types().size(), printed.leaks().size());
    assertThat(printed.leaks()).isEmpty();
    assertThat(printed.types()).containsAll(publicTypes());
  }

  private static List<Object> everything(Probe probe) {
    Headers headers = Headers.of("X-Seen", Canary.RESPONSE_HEADER.text());
    RequestOptions.Builder options =
        RequestOptions.builder()
            .credentials(Credentials.bearer(Canary.TOKEN::text))
            .header("X-Trace", Canary.HEADER.text())
            .queryParameter("q", Canary.QUERY.text())
            .retryPolicy(RetryPolicy.none());
    ApiCall<Page<Probe.Thing>> list = probe.list(1).with(options.build());
    Violation violation =
        new Violation(Optional.empty(), Optional.empty(), PERSONAL, Optional.of(Map.of("a", "b")));
    ApiError error =
        new ApiError(
            Optional.empty(),
            Optional.empty(),
            PERSONAL,
            List.of(violation),
            Map.of(Canary.METADATA_KEY.text(), Canary.METADATA_VALUE.text()));
    Attempt attempt =
        new Attempt(
            "0123456789abcdef",
            "GET",
            "/things/{id}",
            1,
            OptionalInt.of(200),
            Optional.empty(),
            Outcome.PROCESSED,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Optional.empty());
    CallInfo call = new CallInfo("0123456789abcdef", "vendor", "GET", "/things/{id}", "h", 443);
    CallSummary summary =
        new CallSummary(
            call,
            OptionalInt.empty(),
            Optional.of("IO"),
            Outcome.UNKNOWN,
            1,
            false,
            Duration.ZERO,
            Optional.empty());
    Trace trace =
        new Trace("GET", "/things/{id}", "https://h:443", Outcome.UNKNOWN, List.of(attempt), false);
    List<Object> all = new ArrayList<>();
    for (int status : List.of(400, 401, 403, 404, 409, 429, 500, 302)) {
      ErrorResponse response =
          new ErrorResponse(
              status,
              headers,
              Canary.ERROR_BODY.text(),
              error,
              Optional.empty(),
              Optional.empty(),
              List.of());
      all.add(response);
      all.add(ApiException.of(response, trace));
    }
    all.addAll(
        List.of(
            error,
            violation,
            attempt,
            call,
            summary,
            trace,
            options,
            options.build(),
            RetryPolicy.defaults(),
            Credentials.bearer(Canary.KEY.text()),
            Credentials.header("X-Key", Canary.KEY.text()),
            FileContent.of(Canary.FILE_CONTENT.text().getBytes(UTF_8), Canary.FILE_NAME.text()),
            OpenEnum.of(Colour.class, Canary.NAME.text()),
            Patch.set(Canary.NAME.text()),
            list,
            list.preview(),
            Pages.startingWith(list),
            Bulk.atMost(2),
            Bulk.atMost(2).run(List.of(Canary.NAME.text()), name -> list),
            new BulkProgress(2, 1, 1),
            new AskAgainException("the store is silent", Duration.ofSeconds(1), null),
            BulkResult.succeeded(0, Canary.NAME.text(), Canary.RESPONSE_BODY.text()),
            new Page<>(List.of(Canary.NAME.text()), OptionalLong.empty(), Optional.empty()),
            new ApiResponse<>(
                200,
                headers,
                Canary.RESPONSE_BODY.text().getBytes(UTF_8),
                List.of(attempt),
                Canary.NAME.text()),
            new DecodingException(
                "it is malformed", 200, headers, Canary.RESPONSE_BODY.text(), trace),
            new NullArgumentException("name"),
            new WebhookException(WebhookException.Reason.MISSING_HEADER, "there is none"),
            new TransportException(TransportException.Reason.IO, "", trace, null),
            probe,
            probe.engine(),
            Probe.builder().apiKey(Canary.KEY.text())));
    return all;
  }

  /** Those of the first ring that have instances of their own. */
  private static Set<Class<?>> publicTypes() {
    MainClasses classes = MainClasses.around(ApiCall.class);
    return classes.files().stream()
        .<Class<?>>map(classes::load)
        .filter(type -> type.getPackage() == ApiCall.class.getPackage())
        .filter(type -> isPublic(type) && !Modifier.isAbstract(type.getModifiers()))
        .filter(type -> !type.isEnum() && type != EngineAccess.class)
        .collect(Collectors.toSet());
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }
}
