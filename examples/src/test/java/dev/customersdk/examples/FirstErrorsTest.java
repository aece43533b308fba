package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.KohortEmulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The messages on the page of first errors are those that come, in their order. */
class FirstErrorsTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```text\\n(.*?)^```$");

  @AutoClose private final KohortEmulator kohort = KohortEmulator.start();
  private final List<String> printed = new ArrayList<>();

  @Test
  void areWhatTheSdkPrints() throws IOException {
    print(() -> KohortClient.builder().environment(Map.of()).build());
    print(() -> KohortClient.builder().build());
    print(() -> KohortClient.builder().apiKey(Map.of("KOHORT_API_KEY", "").getOrDefault("", "")));
    print(() -> KohortClient.builder().apiKey("Bearer sk_test_1"));
    print(() -> KohortClient.builder().apiKey("sk_test_1\n"));
    print(() -> get(kohort.baseUrl(), "sk_test_wrong"));

    print(() -> GenericClient.builder().apiKey("sk_test_1").build());
    print(() -> get("api.example.com", "sk_test_1"));
    print(() -> get("http://api.example.com", "sk_test_1"));
    print(() -> get("https://api.kohort.invalid", "sk_test_1"));
    print(() -> get(kohort.baseUrl() + "/v2", kohort.apiKey()));
    print(() -> get(kohort.baseUrl().replace("http:", "https:"), kohort.apiKey()));
    String gone = kohort.baseUrl();
    kohort.close();
    print(() -> get(gone, kohort.apiKey()));

    print(() -> CreateCustomerRequest.builder().build());
    print(
        () -> {
          KohortClient client = KohortClient.builder().apiKey("sk_test_1").build();
          client.close();
          client.customers().get("cus_1");
        });

    assertThat(BLOCK.matcher(Files.readString(Path.of("../docs/first-errors.md"))).results())
        .extracting(block -> block.group(1).replace("\n", ""))
        .containsExactlyElementsOf(printed);
  }

  private void print(ThrowingCallable mistake) {
    Throwable failure = catchThrowable(mistake);
    String name = failure.getClass().getName().replaceAll(".*\\.", "").replace('$', '.');
    printed.add(
        name
            + ": "
            + String.valueOf(failure.getMessage()).replaceAll("127.0.0.1:\\d+", "127.0.0.1:8080"));
  }

  private static void get(String baseUrl, String apiKey) {
    try (KohortClient client = KohortClient.builder().baseUrl(baseUrl).apiKey(apiKey).build()) {
      client.customers().get("cus_1");
    }
  }
}
