package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.ListPage;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.fixtures.RawServer;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Three pages: a b, b, c. */
class PagesTest {

  private record Letters(List<String> rows, boolean more) {}

  @AutoClose
  private final RawServer server =
      RawServer.start(
          (number, request, reply) ->
              reply.json(
                  200,
                  switch (request.target().replaceAll(".*page=(\\d).*", "$1")) {
                    case "1" -> "{\"rows\":[\"a\",\"b\"],\"more\":true}";
                    case "2" -> "{\"rows\":[\"b\"],\"more\":true}";
                    default -> "{\"rows\":[\"c\"],\"more\":false}";
                  }));

  @AutoClose private final Probe probe = Probe.at(server.url()).build();

  @Test
  void giveTheRowsOfAllPages() {
    assertThat(letters()).containsExactly("a", "b", "b", "c");
  }

  @Test
  void sendNothingUntilTheyAreRead() {
    Pages<String> letters = letters();
    assertThat(server.requests()).isEmpty();
    assertThat(letters.first()).contains("a");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void fetchAPageOnlyWhenItsRowsAreNeeded() {
    Iterator<String> rows = letters().iterator();
    rows.next();
    rows.next();
    assertThat(server.requests()).hasSize(1);
    assertThat(rows.next()).isEqualTo("b");
    assertThat(server.requests()).hasSize(2);
    assertThat(rows.next()).isEqualTo("c");
    assertThat(server.requests()).hasSize(3);
    assertThat(rows.hasNext()).isFalse();
    assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void fetchAgainWhenTheyAreReadAgain() {
    Pages<String> letters = letters();
    assertThat(letters.stream().count()).isEqualTo(4);
    assertThat(letters.stream().count()).isEqualTo(4);
    assertThat(server.requests()).hasSize(6);
  }

  @Test
  void canBeWalkedPageByPageAndResumed() {
    Page<String> first = page(1).execute();
    assertThat(first.items()).containsExactly("a", "b");
    assertThat(Pages.startingWith(first.next().orElseThrow())).containsExactly("b", "c");
    assertThat(letters().pages()).hasSize(3);
  }

  @Test
  void keepTheOptionsOfADerivedClientAsTheyAre() {
    RequestOptions tenant = RequestOptions.builder().queryParameter("tenant", "a").build();
    assertThat(Pages.startingWith(page(probe.engine().with(tenant), 1))).hasSize(4);
    assertThat(server.requests())
        .extracting(request -> request.target().replaceAll("page=\\d", "page"))
        .containsOnly("/letters?page&tenant=a");
  }

  private Pages<String> letters() {
    return Pages.startingWith(page(1));
  }

  private ApiCall<Page<String>> page(int number) {
    return page(probe.engine(), number);
  }

  private static ApiCall<Page<String>> page(ApiEngine engine, int first) {
    return engine.list(
        first,
        number -> ApiRequest.get("/letters").queryParameter("page", Optional.of(number)),
        JsonCodec.mapped(Letters.class),
        (number, letters) ->
            new ListPage<>(
                letters.rows, letters.more ? Optional.of(number + 1) : Optional.empty()));
  }
}
