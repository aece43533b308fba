package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented example survives a round trip, and no leaf of it is read in vain. */
class FixturesTest {

  static List<Path> fixtures() {
    return Fixtures.all();
  }

  @Test
  void everyDocumentedBodyIsHere() {
    assertThat(fixtures()).hasSize(6);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void decodingWhatWasEncodedGivesTheSameValue(Path file) {
    FixtureKind kind = FixtureKind.of(file);
    Object value = kind.decode().apply(tree(file));

    assertThat(kind.decode().apply(kind.encode().apply(value))).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void encodingWhatWasDecodedGivesTheSameTree(Path file) {
    FixtureKind kind = FixtureKind.of(file);
    JsonNode encoded = kind.encode().apply(kind.decode().apply(tree(file)));

    assertThat(comparable(encoded)).isEqualTo(comparable(tree(file)));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void noLeafCanBeDeletedUnnoticed(Path file) {
    FixtureKind kind = FixtureKind.of(file);
    Object value = kind.decode().apply(tree(file));
    List<String> unnoticed = new ArrayList<>();
    List<String> leaves = leaves(tree(file), "");
    for (String leaf : leaves) {
      if (Optional.of(value).equals(without(leaf, file, kind))) {
        unnoticed.add(leaf);
      }
    }

    assertThat(leaves).isNotEmpty();
    assertThat(unnoticed).isEmpty();
  }

  /** The value without the leaf; empty when it cannot be read at all. */
  private static Optional<Object> without(String leaf, Path file, FixtureKind kind) {
    JsonNode tree = tree(file);
    int name = leaf.lastIndexOf('/');
    ((ObjectNode) tree.at(leaf.substring(0, name))).remove(leaf.substring(name + 1));
    try {
      return Optional.of(kind.decode().apply(tree));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** Scalars and empty objects; but metadata that is empty cannot be told from none. */
  private static List<String> leaves(JsonNode json, String path) {
    if (json.isValueNode() || (json.isEmpty() && !path.endsWith("/metadata"))) {
      return List.of(path);
    }
    List<String> leaves = new ArrayList<>();
    json.properties()
        .forEach(member -> leaves.addAll(leaves(member.getValue(), path + "/" + member.getKey())));
    for (int i = 0; json.isArray() && i < json.size(); i++) {
      leaves.addAll(leaves(json.get(i), path + "/" + i));
    }
    return leaves;
  }

  /** Times as instants, and the JSON inside a text as JSON, so that blanks in it do not count. */
  private static JsonNode comparable(JsonNode json) {
    if (json instanceof ObjectNode object) {
      if (object.path("created_at").isTextual()) {
        object.put("created_at", Instant.parse(object.get("created_at").asText()).toString());
      }
      if (object.path("metadata").isTextual()) {
        object.putPOJO("metadata", Fixtures.tree(object.get("metadata").asText()).toString());
      }
    }
    json.forEach(FixturesTest::comparable);
    return json;
  }

  private static JsonNode tree(Path file) {
    return Fixtures.tree(Fixtures.text(file));
  }
}
