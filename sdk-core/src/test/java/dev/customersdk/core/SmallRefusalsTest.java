package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Change;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.EmailMatch;
import dev.customersdk.core.spi.MultipartForm;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.fixtures.Printed;
import dev.customersdk.fixtures.RawServer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that would arrive as something else, or not at all. */
class SmallRefusalsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a\ud83d", "\ude00a", "a\ud83d\ud83d", "\ude00\ud83d", "\ude00\ude00"})
  void halfASurrogatePairIsRefusedByNameAndNotPrinted(String text) {
    try (Probe probe = Probe.at("https://api.example.com").build()) {
      assertThat(refused(() -> probe.get(text))).hasMessageStartingWith("id: character ");
    }
    ApiRequest request = ApiRequest.get("/things");
    assertThat(refused(() -> request.queryParameter("email", Optional.of(text))))
        .hasMessageStartingWith("email: character ");
    assertThat(refused(() -> request.queryParameter("ids", List.of("a", text))))
        .hasMessageStartingWith("ids: character ");
    assertThat(refused(() -> RequestOptions.builder().queryParameter("q", text)))
        .hasMessageContaining("half of a surrogate pair")
        .hasMessageNotContaining(text);
    assertThat(refused(() -> RequestOptions.builder().queryParameter(text, "v")))
        .hasMessageContaining("half of a surrogate pair");
    assertThat(refused(() -> EmailMatch.address(text))).hasMessageStartingWith("email: character ");
    MultipartForm form = new MultipartForm();
    assertThat(refused(() -> form.text(text, Optional.of("v"))))
        .hasMessageStartingWith("name of a part: character ");
    assertThat(refused(() -> form.text("title", Optional.of(text))))
        .hasMessageStartingWith("title: character ");
    FileContent content = FileContent.of(new byte[1], "a");
    assertThat(refused(() -> form.file("file", text, "a/b", content, (sent, all) -> {})))
        .hasMessageStartingWith("fileName: character ");
    assertThat(refused(() -> Probe.at("https://api.example.com/" + text).build()))
        .hasMessageStartingWith("baseUrl: character ");
  }

  @Test
  void halfASurrogatePairInABodyIsNotSent() {
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe = Probe.at(server.url()).build()) {
      ApiCall<Probe.Thing> update =
          probe.update("1", Change.builder().name("s3cr3t\ud83d").build());
      var failure = catchThrowableOfType(TransportException.class, update::execute);
      assertThat(failure.reason()).isEqualTo(TransportException.Reason.ENCODING);
      assertThat(failure.getCause()).hasMessageContaining("is half of a surrogate pair");
      assertThat(Printed.text(failure)).doesNotContain("s3cr3t");
      assertThat(Printed.text(refused(update::preview)))
          .contains("is half of a surrogate pair")
          .doesNotContain("s3cr3t");
      assertThat(server.requests()).isEmpty();
      probe.update("1", Change.builder().name("\ud83d\ude00").build()).execute();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"; b=\"", "a\r\nX: y", "a\\"})
  void aNameOfAPartCannotForgeAHeader(String name) {
    assertThat(refused(() -> new MultipartForm().text(name, Optional.of("v"))))
        .hasMessageStartingWith("name of a part: must not have");
  }

  @ParameterizedTest
  @ValueSource(strings = {" v", "v ", " "})
  void aBlankThatWouldBeCutOffAHeaderIsRefused(String value) {
    assertThat(refused(() -> RequestOptions.builder().header("X-Trace", value)))
        .hasMessageStartingWith("header X-Trace: must not begin or end with a blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Expect", "expect"})
  void aHeaderThatWouldMakeTheRequestWaitIsRefused(String name) {
    assertThat(refused(() -> RequestOptions.builder().header(name, "100-continue")))
        .hasMessageStartingWith("header " + name + ": must not be set");
  }

  @Test
  void jsonThatContainsItselfIsRefused() {
    List<Object> list = new ArrayList<>();
    Map<String, Object> map = new HashMap<>(Map.of("list", list, "again", list));
    assertThat(Change.builder().putNote("n", map).build().notes())
        .as("the same list twice is no circle")
        .isEqualTo(Map.of("n", map));
    list.add(map);
    for (Object circular : List.of(list, map)) {
      assertThat(refused(() -> Change.builder().putNote("n", circular)))
          .hasMessage("a value of free-form JSON: must not contain itself");
    }
    assertThat(refused(() -> Change.builder().notes(map)))
        .hasMessageEndingWith(": must not contain itself");
  }

  @Test
  void jsonThatCouldNotBeReadBackIsRefused() {
    Object deep = "x";
    for (int depth = 0; depth < 100_000; depth++) {
      deep = List.of(deep);
    }
    Object tooDeep = deep;
    assertThat(refused(() -> Change.builder().putNote("n", tooDeep)))
        .hasMessage("a value of free-form JSON: nested more than 190 deep");
  }

  @Test
  void aWholeNumberEqualsItselfAfterARoundTrip() {
    List<Object> fives =
        List.of(5L, 5, (short) 5, (byte) 5, BigInteger.valueOf(5), BigDecimal.valueOf(5));
    for (Object five : fives) {
      Change change = Change.builder().putNote("n", five).build();
      assertThat(change.notes()).containsEntry("n", 5L);
      assertThat(JsonText.read(Change.class, change.toJson())).isEqualTo(change);
    }
    for (BigInteger edge :
        List.of(
            BigInteger.valueOf(Long.MIN_VALUE),
            BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE),
            BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE))) {
      Change change = Change.builder().putNote("n", edge).build();
      assertThat(JsonText.read(Change.class, change.toJson())).isEqualTo(change);
    }
  }

  private static IllegalArgumentException refused(Runnable method) {
    return catchThrowableOfType(IllegalArgumentException.class, method::run);
  }
}
