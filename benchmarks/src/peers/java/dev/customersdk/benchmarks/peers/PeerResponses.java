package dev.customersdk.benchmarks.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.benchmarks.server.Responses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** One thing of 1,024 bytes and a page of 100 for each peer with an API of its own. */
public final class PeerResponses implements Responses {

  private final Map<String, byte[]> bodies = new HashMap<>();

  /** All of them. */
  public PeerResponses() {
    String list = "{\"object\":\"list\",\"data\":[%s],\"has_more\":false}";
    add("stripe", "POST", "/stripe/v1/customers", StripePeer.ID, "%s", list);
    add("openai", "POST", "/openai/vector_stores", OpenaiPeer.ID, "%s", list);
    add(
        "square",
        "PUT",
        "/square/v2/customers",
        SquarePeer.ID,
        "{\"customer\":%s}",
        "{\"customers\":[%s]}");
    add(
        "gocardless",
        "PUT",
        "/customers", // it takes no more of its base URL than the host
        GocardlessPeer.ID,
        "{\"customers\":%s}",
        "{\"customers\":[%s],\"meta\":{\"cursors\":{},\"limit\":100}}");
  }

  private void add(
      String peer, String writeMethod, String path, String id, String envelope, String list) {
    String thing = resource(peer + ".json");
    byte[] one = envelope.replace("%s", thing).getBytes(UTF_8);
    bodies.put("GET " + path + "/" + id, one);
    bodies.put(writeMethod + " " + path + "/" + id, one);
    String rows = String.join(",", Collections.nCopies(100, thing));
    bodies.put("GET " + path, list.replace("%s", rows).getBytes(UTF_8));
  }

  private static String resource(String name) {
    try (InputStream resource = PeerResponses.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return new String(resource.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, byte[]> bodies() {
    return bodies;
  }
}
