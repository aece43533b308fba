package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything stored, as JSON lines: first whose it is, then one thing in each. */
final class Snapshot {

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
    List<String> each = lines.lines().toList();
    if (each.isEmpty() || !parsed(each.get(0)).equals(header())) {
      throw new IllegalArgumentException(
          "state: must begin with "
              + header()
              + ", as it was written by an emulator of this vendor");
    }
    List<ObjectNode> things = each.stream().skip(1).map(Snapshot::parsed).toList();
    things.forEach(this::things);
    clear();
    things.forEach(line -> things(line).restore(line.withObject("/value")));
  }

  private Kept things(ObjectNode line) {
    Kept things = kept.get(line.path("kind").asText());
    if (things == null || !line.path("value").isObject()) {
      throw new IllegalArgumentException("state: a line is not of this vendor's");
    }
    return things;
  }

  private ObjectNode header() {
    return JsonNodeFactory.instance.objectNode().put("emulator", vendor).put("format", FORMAT);
  }

  private static JsonNode line(String kind, ObjectNode thing) {
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("kind", kind);
    return line.set("value", thing);
  }

  private static ObjectNode parsed(String line) {
    try {
      return JsonBody.parse(line);
    } catch (ApiFailure failure) {
      throw new IllegalArgumentException("state: a line is no JSON object", failure);
    }
  }
}
