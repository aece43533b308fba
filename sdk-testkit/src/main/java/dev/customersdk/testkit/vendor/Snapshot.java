package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything stored, as JSON lines: first whose it is, then one thing in each. */
final class Snapshot {

  /** Of the kind that no snapshot is without. */
  static final String IDS = "ids";

  private static final int FORMAT = 1;

  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private final String vendor;

  Snapshot(String vendor) {
    this.vendor = vendor;
  }

  void add(String kind, Kept things) {
    kept.put(kind, things);
  }

  void clear() {
    kept.values().forEach(Kept::clear);
  }

  String write() {
    StringBuilder lines = new StringBuilder();
    lines.append(header()).append('\n');
    kept.forEach(
        (kind, things) ->
            things.saved().forEach(thing -> lines.append(line(kind, thing)).append('\n')));
    return lines.toString();
  }

  /** Replaces everything stored, or nothing of it. */
  void read(String lines) {
    List<ObjectNode> things = parsed(lines);
    List<ObjectNode> before = parsed(write());
    try {
      replace(things);
    } catch (RuntimeException e) {
      replace(before);
      throw e instanceof IllegalArgumentException
          ? e
          : new IllegalArgumentException("state: a line is not of this vendor's", e);
    }
  }

  private void replace(List<ObjectNode> lines) {
    clear();
    for (ObjectNode line : lines) {
      Kept things = kept.get(line.path("kind").asText());
      if (things == null || !(line.get("value") instanceof ObjectNode value)) {
        throw new IllegalArgumentException("state: a line is not of this vendor's");
      }
      things.restore(value);
    }
  }

  /** All but the header, which has to be there, as have the ids that were given. */
  private List<ObjectNode> parsed(String lines) {
    List<ObjectNode> each = lines.lines().map(Snapshot::line).toList();
    if (each.isEmpty() || !each.get(0).equals(header())) {
      throw new IllegalArgumentException(
          "state: must begin with "
              + header()
              + ", as it was written by an emulator of this vendor");
    }
    if (each.stream().noneMatch(line -> line.path("kind").asText().equals(IDS))) {
      throw new IllegalArgumentException(
          "state: there is no line of kind ids, so that new ids would be those of old customers");
    }
    return each.subList(1, each.size());
  }

  private ObjectNode header() {
    return JsonNodeFactory.instance.objectNode().put("emulator", vendor).put("format", FORMAT);
  }

  private static JsonNode line(String kind, ObjectNode thing) {
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("kind", kind);
    return line.set("value", thing);
  }

  private static ObjectNode line(String line) {
    try {
      return JsonBody.parse(line);
    } catch (ApiFailure failure) {
      throw new IllegalArgumentException("state: a line is no JSON object", failure);
    }
  }
}
