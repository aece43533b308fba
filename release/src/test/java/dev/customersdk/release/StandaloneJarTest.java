package dev.customersdk.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The emulators to run, which hold what others wrote. */
class StandaloneJarTest {

  private final Map<String, byte[]> entries = standalone();

  @Test
  void hasTheLicenceOfAllAndTheNoticesOfEach() {
    assertThat(text("META-INF/LICENSE")).contains("Apache License", "Version 2.0");
    assertThat(text("META-INF/NOTICE")).contains("Jackson");
  }

  @Test
  void hasTheLicencesOfWhatTheLibrariesTookFromElsewhere() {
    assertThat(entries.keySet())
        .contains(
            "META-INF/FastDoubleParser-LICENSE", "META-INF/FastDoubleParser-ThirdParty-LICENSE")
        .contains("META-INF/Schubfach-LICENSE");
    assertThat(text("META-INF/NOTICE-publicsuffix")).contains("Mozilla Public License");
  }

  private String text(String name) {
    return new String(entries.getOrDefault(name, new byte[0]), UTF_8);
  }

  private static Map<String, byte[]> standalone() {
    try {
      return new StagedModule(Staged.FOLDER.resolve("dev/customersdk/sdk-testkit"))
          .entries("-standalone.jar");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
