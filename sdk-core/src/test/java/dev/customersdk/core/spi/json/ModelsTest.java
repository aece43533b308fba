package dev.customersdk.core.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Patch;
import dev.customersdk.core.probe.Change;
import dev.customersdk.core.probe.Change.Colour;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model is the same JSON on the wire, as text, and under a mapper that is not ours. */
class ModelsTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.25Z");
  private static final Change FULL =
      Change.builder()
          .name("Ada")
          .until(NOW)
          .since(NOW)
          .colour(OpenEnum.of(Colour.class, "mauve"))
          .putNote("size", 1)
          .putExtra("brandNew", null)
          .build();
  private static final String JSON =
      "{\"colour\":\"mauve\",\"name\":\"Ada\",\"notes\":{\"size\":1},"
          + "\"since\":\"2026-11-21T12:00:00.250Z\",\"until\":\"2026-11-21T12:00:00.250Z\","
          + "\"brandNew\":null}";

  @ContractTest
  void isSentAsItsJson(Mode mode) {
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe = Probe.at(server.url()).build()) {
      mode.run(probe.update("1", FULL));
      mode.run(probe.update("1", Change.builder().clearName().build()));
      mode.run(probe.update("1", Change.builder().build()));
      assertThat(server.requests())
          .extracting(request -> request.body())
          .containsExactly(JSON, "{\"name\":null}", "{}");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        JSON,
        "{}",
        "{\"name\":null}",
        "{\"colour\":\"red\",\"more\":[{}]}",
        "{\"name\":\"Ada\",\"a\":1,\"(extras)\":{\"b\":2},\"extras\":{\"c\":3}}",
        "{\"(extras)\":{\"name\":\"Ada\",\"a\":{}},\"extras\":null,\"putExtra\":\"x\"}",
        "{\"(extras)\":7}",
        "{\"(extras)\":[]}",
        "{\"(extras)\":null}"
      })
  void survivesARoundTripUnderEveryMapper(String json) throws JsonProcessingException {
    ObjectMapper foreign = new ObjectMapper().registerModule(new Jdk8Module());
    Change change = JsonText.read(Change.class, json);
    assertThat(change.toJson()).isEqualTo(json);
    assertThat(JsonText.read(Change.class, change.toJson())).isEqualTo(change);
    assertThat(foreign.readValue(json, Change.class)).isEqualTo(change);
    assertThat(JsonText.read(Change.class, foreign.writeValueAsString(change))).isEqualTo(change);
    assertThat(change.toBuilder().build()).isEqualTo(change);
  }

  @Test
  void readsWhatItWrote() {
    Change read = JsonText.read(Change.class, JSON);
    assertThat(read).isEqualTo(FULL);
    assertThat(read.name()).isEqualTo(Patch.set("Ada"));
    assertThat(read.until()).isEqualTo(Patch.set(NOW));
    assertThat(read.colour().flatMap(OpenEnum::known)).isEmpty();
    assertThat(JsonText.read(Change.class, "{\"colour\":\"blue\"}").colour())
        .contains(OpenEnum.of(Colour.BLUE));
    assertThat(JsonText.read(Change.class, "{\"name\":null}").name().isClear()).isTrue();
    assertThat(JsonText.read(Change.class, "{}").name().isKeep()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"colour\":{\"s3cr3t\":1}}", "{\"since\":\"s3cr3t\"}", "{\"until\":\"s3cr3t\"}"})
  void whatItCannotReadIsNamedAndNotQuoted(String json) {
    assertThatThrownBy(() -> JsonText.read(Change.class, json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("json: unexpected value at ")
        .hasMessageEndingWith(json.substring(2, json.indexOf(':') - 1))
        .hasNoCause();
    assertThatThrownBy(() -> new ObjectMapper().readValue(json, Change.class))
        .isInstanceOf(JsonMappingException.class);
  }

  @Test
  void whatCannotBeWrittenIsNotQuoted() {
    assertThatThrownBy(() -> Change.builder().putExtra("name", 1).name("Ada").build().toJson())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "not writable as JSON: a property would be written twice; is an extra one of the"
                + " model's own?");
  }

  @Test
  void printsNeitherNotesNorExtras() {
    assertThat(FULL.toString()).contains("***").doesNotContain("size").doesNotContain("brandNew");
  }
}
