package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookHeadersTest {

  @Test
  void namesAreFoundInAnyCaseAndTheFirstValueCounts() {
    WebhookHeaders headers = WebhookHeaders.of(Map.of("X-Signature", List.of("one", "two")));

    assertThat(headers.first("x-signature")).isEqualTo("one");
    assertThat(headers.first("X-SIGNATURE")).isEqualTo("one");
    assertThat(headers.first("x-other")).isNull();
  }

  /** The map of a {@code HttpURLConnection} has the status line under null. */
  @Test
  void whatIsNoHeaderIsLeftOut() {
    Map<String, List<String>> odd = new LinkedHashMap<>();
    odd.put(null, List.of("HTTP/1.1 200 OK"));
    odd.put("empty", List.of());
    odd.put("nothing", Arrays.asList((String) null));
    odd.put("absent", null);
    odd.put("there", List.of("yes"));

    WebhookHeaders headers = WebhookHeaders.of(odd);

    assertThat(List.of("empty", "nothing", "absent")).allMatch(name -> headers.first(name) == null);
    assertThat(headers.first("There")).isEqualTo("yes");
  }

  @Test
  void changingTheMapLaterChangesNothing() {
    Map<String, List<String>> map = new LinkedHashMap<>(Map.of("a", List.of("1")));
    WebhookHeaders headers = WebhookHeaders.of(map);

    map.clear();

    assertThat(headers.first("A")).isEqualTo("1");
  }

  @Test
  void aMapMayHaveOneTextForEachName() {
    Map<String, String> map = new LinkedHashMap<>(Map.of("x-Signature", "one"));
    map.put("nothing", null);
    map.put(null, "no name");
    WebhookHeaders headers = WebhookHeaders.ofSingle(map);
    map.clear();

    assertThat(headers.first("X-SIGNATURE")).isEqualTo("one");
    assertThat(headers.first("nothing")).isNull();
    assertThat(headers.first("x-other")).isNull();
  }
}
