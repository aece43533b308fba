package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class UrlTemplateTest {

  private static final HttpUrl BASE = HttpUrl.get("https://api.example.com/base/");

  @Test
  void givesEachOfManyThreadsItsOwnUrl() {
    UrlTemplate template = new UrlTemplate(BASE, "/customers/{id}/files/{file}");
    List<HttpUrl> urls =
        IntStream.range(0, 10_000)
            .parallel()
            .mapToObj(i -> filled(template, List.of("c" + i, "f/" + i), i % 2 == 0))
            .toList();
    for (int i = 0; i < urls.size(); i++) {
      assertThat(urls.get(i))
          .hasToString(
              "https://api.example.com/base/customers/c%d/files/f%%2F%d%s"
                  .formatted(i, i, i % 2 == 0 ? "?q=c" + i : ""));
    }
  }

  @Test
  void keepsTheSlashAtTheEndOfAPath() {
    assertThat(filled(new UrlTemplate(BASE, "/v1/customers/"), List.of(), false))
        .hasToString("https://api.example.com/base/v1/customers/");
  }

  @Test
  void isMadeOnceForAPathAndForManyPathsToo() {
    UrlTemplates templates = new UrlTemplates(BASE);
    assertThat(templates.of("/customers")).isSameAs(templates.of("/customers"));
    for (int i = 0; i < 2000; i++) {
      assertThat(filled(templates.of("/things/" + i), List.of(), false).encodedPath())
          .isEqualTo("/base/things/" + i);
    }
    assertThat(templates.of("/things/1")).isSameAs(templates.of("/things/1"));
    assertThat(templates.of("/things/1999"))
        .as("one more than are kept, or paths that hold ids would fill the memory")
        .isNotSameAs(templates.of("/things/1999"));
  }

  private static HttpUrl filled(UrlTemplate template, List<String> path, boolean query) {
    return template.filled(
        new RequestSpec<>(
            "GET",
            "/not/looked/at",
            path,
            query ? List.of(Map.entry("q", path.get(0))) : List.of(),
            null,
            true,
            policy -> true,
            (body, length, options) -> "",
            false),
        RequestOptions.none());
  }
}
