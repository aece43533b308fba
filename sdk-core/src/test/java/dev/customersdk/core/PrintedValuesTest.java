package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.ApiError.Violation;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What values show of themselves in a log: enough to find one's way, and nothing private. */
class PrintedValuesTest {

  private static final Optional<String> SECRET = Optional.of("s3cr3t");

  @Test
  void anErrorShowsTypeAndCode() {
    Optional<String> none = Optional.empty();
    ApiError error =
        new ApiError(Optional.of("t"), Optional.of("c"), SECRET, List.of(), Map.of("a", "s3cr3t"));
    assertThat(error).hasToString("ApiError[type=t, code=c]");
    assertThat(ApiError.none()).hasToString("ApiError[type=?, code=?]");
    assertThat(new Violation(Optional.of("p"), Optional.of("c"), SECRET, Optional.of("s3cr3t")))
        .hasToString("Violation[param=p, code=c]");
    assertThat(new Violation(none, none, none, Optional.empty()))
        .hasToString("Violation[param=?, code=?]");
  }

  @Test
  void aPageShowsItsSizeAndWhetherMoreFollow() {
    Page<String> last = new Page<>(List.of("s3cr3t"), OptionalLong.empty(), Optional.empty());
    assertThat(last).hasToString("Page[1 items, the last]");
    try (Probe probe = Probe.at("https://api.example.com").build()) {
      assertThat(new Page<>(List.of(), OptionalLong.empty(), Optional.of(probe.list(2))))
          .hasToString("Page[0 items, more follow]");
    }
  }

  @Test
  void optionsShowNamesOnly() {
    RequestOptions options =
        RequestOptions.builder()
            .timeout(Duration.ofSeconds(1))
            .retryPolicy(RetryPolicy.none())
            .credentials(Credentials.bearer("s3cr3t"))
            .header("X-Trace", "s3cr3t")
            .queryParameter("q", "s3cr3t")
            .build();
    assertThat(options.toString())
        .contains("timeout=PT1S", "maxAttempts=1", "[Authorization: ***]", "[X-Trace: ***]", "[q]")
        .doesNotContain("s3cr3t");
    assertThat(options.retryPolicy()).contains(RetryPolicy.none());
    assertThat(options.timeout()).contains(Duration.ofSeconds(1));
    assertThat(options.credentials()).isPresent();
    assertThat(RequestOptions.none().credentials()).isEmpty();
  }

  @Test
  void aResponseAndAPreviewShowNeitherHeadersNorBody() {
    try (RawServer server =
            RawServer.start(reply -> reply.send(200, "{\"id\":\"s3cr3t\"}", "A: s3cr3t"));
        Probe probe = Probe.at(server.url()).build()) {
      assertThat(probe.get("s3cr3t").executeRaw())
          .hasToString("ApiResponse[status=200, attempts=1]");
      assertThat(probe.post(RetrySafety.ONCE).preview())
          .hasToString(
              "RequestPreview[POST, headers=[Accept, Authorization, Content-Type, User-Agent], body"
                  + " of 14 characters]");
      assertThat(probe.get("s3cr3t").preview())
          .hasToString("RequestPreview[GET, headers=[Accept, Authorization, User-Agent]]");
    }
  }
}
