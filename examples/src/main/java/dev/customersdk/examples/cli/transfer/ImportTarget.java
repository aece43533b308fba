package dev.customersdk.examples.cli.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.examples.cli.argument.Json;
import java.util.HexFormat;
import java.util.Map;

/**
 * Where rows go, as a journal's first line has it: what is done at one vendor is not done at
 * another, nor in another account.
 *
 * @param key the API key, of which only a salted fingerprint is written
 * @param sameAccount whether another key is taken for one of the same account
 */
record ImportTarget(
    String vendor, String operation, String url, String mode, String key, boolean sameAccount) {

  /** How every journal begins. */
  static final String BEGINNING = "{\"journal\":2,";

  private static final Map<String, String> HINTS =
      Map.of("account", " (the key is another one: if it is of the same account, add --other-key)");

  /** Cuts slashes off the end of the URL. */
  ImportTarget {
    url = url.replaceAll("/+$", "");
  }

  /** The first line of its journal. */
  String header(Fingerprint fingerprint) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("journal", 2)
        .put("vendor", vendor)
        .put("operation", operation)
        .put("url", url)
        .put("mode", mode)
        .put("account", HexFormat.of().toHexDigits(fingerprint.of(key)))
        .put("salt", fingerprint.salt())
        .toString();
  }

  /**
   * The fingerprint of a journal with this first line.
   *
   * @throws IllegalArgumentException when it is about something else, or no journal's
   */
  Fingerprint fingerprint(String line) {
    if (!line.startsWith(BEGINNING)) {
      throw noJournal();
    }
    JsonNode there = Json.parse("the first line of the journal", line);
    Fingerprint fingerprint = new Fingerprint(there.path("salt").asText());
    ObjectNode here = (ObjectNode) Json.parse("a journal", header(fingerprint));
    for (Map.Entry<String, JsonNode> each : here.properties()) {
      String name = each.getKey();
      boolean forgiven = sameAccount && name.equals("account");
      if (!forgiven && !each.getValue().equals(there.path(name))) {
        throw new IllegalArgumentException(
            "the journal is of another "
                + name
                + HINTS.getOrDefault(name, "")
                + ": name another --journal");
      }
    }
    return fingerprint;
  }

  /** What to say of a file that no import has written. */
  static IllegalArgumentException noJournal() {
    return new IllegalArgumentException(
        "the journal: there is a file that is no journal, which stays as it is; name another"
            + " --journal");
  }

  @Override
  public String toString() {
    return "ImportTarget[" + vendor + "]";
  }
}
