package dev.customersdk.generic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A documented JSON body, named by its kind and what it shows. */
record Fixture(String kind, String name, String json) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Fixture> all() {
    try (Stream<Path> files = Files.walk(folder())) {
      return files.filter(Files::isRegularFile).sorted().map(Fixture::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String json(String path) {
    return read(folder().resolve(path + ".json")).json();
  }

  /** The tree without null members and with one spelling of each time. */
  static JsonNode canonical(String json) {
    try {
      return canonical(MAPPER.readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode canonical(JsonNode json) {
    if (json instanceof ObjectNode object) {
      ObjectNode copy = MAPPER.createObjectNode();
      object
          .properties()
          .forEach(
              member -> {
                if (!member.getValue().isNull()) {
                  copy.set(member.getKey(), canonical(member.getValue()));
                }
              });
      return copy;
    }
    if (json instanceof ArrayNode array) {
      ArrayNode copy = MAPPER.createArrayNode();
      array.forEach(element -> copy.add(canonical(element)));
      return copy;
    }
    return json.asText().matches("\\d{4}-\\d\\d-\\d\\dT\\S+Z")
        ? TextNode.valueOf(Instant.parse(json.asText()).toString())
        : json;
  }

  /** The same JSON again and again, each time without another leaf. */
  List<String> eachWithoutOneLeaf() {
    List<String> variants = new ArrayList<>();
    JsonNode tree = canonical(json);
    removeLeaves(tree, tree, variants);
    return variants;
  }

  private static void removeLeaves(JsonNode root, JsonNode node, List<String> variants) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(names(object))) {
        JsonNode value = object.get(name);
        if (value.isContainerNode()) {
          removeLeaves(root, value, variants);
        } else {
          object.remove(name);
          variants.add(root.toString());
          object.set(name, value);
        }
      }
    } else {
      node.forEach(element -> removeLeaves(root, element, variants));
    }
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Path folder() {
    try {
      return Path.of(Fixture.class.getResource("/fixtures").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Fixture read(Path file) {
    try {
      return new Fixture(
          file.getName(file.getNameCount() - 2).toString(),
          file.getFileName().toString().replace(".json", ""),
          Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return kind + "/" + name;
  }
}
