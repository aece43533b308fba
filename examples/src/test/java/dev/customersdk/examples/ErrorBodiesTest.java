package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.KohortClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of error bodies in the vendors' pages, served and read row by row. */
class ErrorBodiesTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(\\{.*})` \\| ?(.*) \\| ?(.*) \\| ?(.*) \\| ?(.*?) ?\\|$");

  private static final Map<String, Consumer<String>> GETS =
      Map.of(
          "kohort", url -> at(url, KohortClient.builder()).build().customers().get("1"),
          "checkoutpage", url -> at(url, CheckoutPageClient.builder()).build().customers().get("1"),
          "flex", url -> at(url, FlexClient.builder()).build().customers().get("1"),
          "generic", url -> at(url, GenericClient.builder()).build().customers().get("1"));

  private static final Map<String, Integer> ROWS =
      Map.of("kohort", 3, "checkoutpage", 4, "flex", 5, "generic", 3);

  @AutoClose private final MockWebServer server = new MockWebServer();

  static Stream<Arguments> isReadAsPrinted() throws IOException {
    Stream.Builder<Arguments> rows = Stream.builder();
    for (String vendor : GETS.keySet()) {
      String page = Files.readString(Path.of("../docs/vendors/" + vendor + ".md"));
      assertThat(ROW.matcher(page).results()).as(vendor).hasSize(ROWS.getOrDefault(vendor, 0));
      ROW.matcher(page).results().forEach(row -> rows.add(Arguments.of(vendor, row)));
    }
    return rows.build();
  }

  @ParameterizedTest
  @MethodSource
  void isReadAsPrinted(String vendor, MatchResult row) throws IOException {
    server.enqueue(new MockResponse.Builder().code(400).body(row.group(1)).build());
    server.start();
    String url = server.url("/").toString();

    assertThatThrownBy(() -> GETS.getOrDefault(vendor, it -> {}).accept(url))
        .isInstanceOfSatisfying(
            ApiException.InvalidRequest.class,
            refusal -> {
              ApiError error = refusal.error();
              assertThat(error.type().orElse("")).isEqualTo(row.group(2).strip());
              assertThat(error.code().orElse("")).isEqualTo(row.group(3).strip());
              assertThat(error.message().orElse("")).isEqualTo(row.group(4).strip());
              assertThat(violations(error)).isEqualTo(row.group(5).strip());
            });
  }

  private static String violations(ApiError error) {
    return error.violations().stream()
        .map(
            it ->
                Stream.of(
                        it.param().map(text -> "param " + text),
                        it.code().map(text -> "code " + text),
                        it.message().map(text -> "message " + text))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  private static <B extends ClientBuilder<B, C>, C> B at(String url, B builder) {
    return builder.baseUrl(url).apiKey("sk_test_1");
  }
}
