package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.RequestOptions;
import java.util.AbstractList;
import java.util.ArrayList;
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

  /** The other call comes while this one takes its first parameter. */
  @Test
  void givesACallThatComesInBetweenItsOwnUrl() {
    UrlTemplate template = new UrlTemplate(BASE, "/customers/{id}/files/{file}");
    List<HttpUrl> between = new ArrayList<>();
    List<String> parameters =
        new AbstractList<>() {
          @Override
          public String get(int index) {
            if (between.isEmpty()) {
              between.add(filled(template, List.of("other", "2"), true));
            }
            return List.of("this", "1").get(index);
          }

          @Override
          public int size() {
            return 2;
          }
        };

    assertThat(filled(template, parameters, false))
        .hasToString("https://api.example.com/base/customers/this/files/1");
    assertThat(between.toString())
        .isEqualTo("[https://api.example.com/base/customers/other/files/2?q=other]");
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
        .as("not kept, or paths that hold ids would fill the memory")
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
