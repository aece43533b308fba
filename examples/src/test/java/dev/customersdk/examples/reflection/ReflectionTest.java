package dev.customersdk.examples.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customersdk.core.internal.json.Mapper;
import dev.customersdk.examples.Tour;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What native images have to be told: nothing of the usual, and of databind what the jars say. */
class ReflectionTest {

  private static final String METADATA =
      "/META-INF/native-image/dev.customersdk/%s/reflect-config.json";

  @TempDir private Path directory;

  /** The emulators, which are in the same machine, have a mapper of their own. */
  @Test
  void theTourNeedsNeitherReflectionNorTheMapper() throws Exception {
    LoggedJvm tour = LoggedJvm.run(Tour.class, directory);

    assertThat(tour.classes())
        .contains("dev.customersdk.core.spi.json.JsonCodec")
        .doesNotContain(Mapper.class.getName());
    assertThat(tour.reflection())
        .as("the log works")
        .anyMatch(line -> line.startsWith("com.fasterxml.jackson.databind."))
        .as("what the project does by reflection")
        .noneMatch(line -> line.startsWith("dev.customersdk."));
  }

  @Test
  void theMetadataListsWhatDatabindLooksInto() throws Exception {
    List<String> listed = new ArrayList<>();
    for (String module :
        List.of("sdk-core", "sdk-kohort", "sdk-checkoutpage", "sdk-flex", "sdk-generic")) {
      listed.addAll(listed(module));
    }
    List<String> log = LoggedJvm.run(DatabindPath.class, directory).reflection();
    List<String> reflected =
        log.stream()
            .filter(line -> line.startsWith("com.fasterxml.jackson."))
            .map(line -> line.substring(line.lastIndexOf(' ') + 1))
            .filter(type -> type.matches("(dev\\.customersdk|com\\.fasterxml.*\\.(de)?ser)\\..*"))
            .distinct()
            .toList();

    assertThat(log)
        .as("the log works")
        .anyMatch(line -> line.matches("com\\.fasterxml\\S+ invoke dev\\.customersdk\\..*"))
        .anyMatch(line -> line.matches("com\\.fasterxml\\S+ newInstance dev\\.customersdk\\..*"));
    assertThat(reflected).contains("dev.customersdk.kohort.ImmutableCustomer$Builder");
    assertThat(listed).containsAll(reflected);
  }

  private static List<String> listed(String module) throws IOException {
    List<String> names = new ArrayList<>();
    String path = METADATA.formatted(module);
    try (InputStream file = Objects.requireNonNull(Tour.class.getResourceAsStream(path))) {
      for (JsonNode entry : new ObjectMapper().readTree(file)) {
        names.add(entry.get("name").asText());
      }
    }
    return names;
  }
}
