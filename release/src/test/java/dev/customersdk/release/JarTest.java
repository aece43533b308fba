package dev.customersdk.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JarTest {

  private static final String MODULES = "dev.customersdk.release.Staged#modulesWithJars";

  @ParameterizedTest
  @MethodSource(MODULES)
  void comesWithSourcesAndJavadoc(StagedModule module) throws IOException {
    assertThat(module.entries(".jar")).containsKey("module-info.class");
    assertThat(module.entries("-sources.jar")).containsKey("module-info.java");
    assertThat(module.entries("-javadoc.jar")).containsKeys("index.html", "element-list");
    assertThat(classes(module.entries(".jar"), ".class")).isGreaterThan(1);
    assertThat(classes(module.entries("-sources.jar"), ".java")).isGreaterThan(1);
    assertThat(classes(module.entries("-javadoc.jar"), ".html")).isGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource(MODULES)
  void hasTheLicence(StagedModule module) throws IOException {
    byte[] licence = Files.readAllBytes(Path.of("../LICENSE"));
    for (String jar : new String[] {".jar", "-sources.jar", "-javadoc.jar"}) {
      assertThat(module.entries(jar).get("META-INF/LICENSE")).as(jar).isEqualTo(licence);
    }
  }

  @ParameterizedTest
  @MethodSource(MODULES)
  void hasABillOfMaterials(StagedModule module) throws IOException {
    assertThat(Files.readString(module.file("-cyclonedx.json")))
        .contains("\"bomFormat\" : \"CycloneDX\"")
        .contains("\"purl\" : \"pkg:maven/dev.customersdk/" + module + "@" + Staged.VERSION)
        .doesNotContain("SNAPSHOT");
  }

  private static long classes(Map<String, byte[]> entries, String ending) {
    return entries.keySet().stream().filter(name -> name.endsWith(ending)).count();
  }
}
