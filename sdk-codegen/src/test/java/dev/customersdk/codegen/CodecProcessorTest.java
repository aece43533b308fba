package dev.customersdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

class CodecProcessorTest {

  @Test
  void isFoundByTheCompiler() {
    assertThat(ServiceLoader.load(Processor.class))
        .hasAtLeastOneElementOfType(CodecProcessor.class);
  }

  @Test
  void onlyProcessorsArePublic() throws IOException, URISyntaxException, ClassNotFoundException {
    Path classes =
        Path.of(CodecProcessor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      List<String> names =
          files
              .map(file -> classes.relativize(file).toString())
              .filter(file -> file.startsWith("dev") && file.endsWith(".class"))
              .map(file -> file.replace(".class", "").replace('/', '.'))
              .toList();
      assertThat(names).hasSizeGreaterThan(10);
      for (String name : names) {
        boolean isPublic = Modifier.isPublic(Class.forName(name).getModifiers());
        assertThat(isPublic).as(name).isEqualTo(name.endsWith("Processor"));
      }
    }
  }
}
