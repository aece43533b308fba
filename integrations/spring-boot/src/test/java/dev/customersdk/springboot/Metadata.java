package dev.customersdk.springboot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The metadata of properties as the build has written it. */
final class Metadata {

  private Metadata() {}

  static List<JsonNode> properties() throws IOException {
    try (InputStream json =
        ClientCustomizer.class.getResourceAsStream(
            "/META-INF/spring-configuration-metadata.json")) {
      List<JsonNode> properties = new ArrayList<>();
      new ObjectMapper()
          .readTree(Objects.requireNonNull(json))
          .path("properties")
          .forEach(properties::add);
      return properties;
    }
  }
}
