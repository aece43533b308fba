package dev.customersdk.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.apache.maven.model.Dependency;
import org.junit.jupiter.api.Test;

class ModulesTest {

  @Test
  void theBillOfMaterialsManagesWhatIsStagedAndNoMore() {
    assertThat(module("sdk-bom").pom().getDependencyManagement().getDependencies())
        .filteredOn(dependency -> dependency.getGroupId().equals("dev.customersdk"))
        .extracting(Dependency::getArtifactId)
        .containsExactlyInAnyOrderElementsOf(
            Staged.modules()
                .map(StagedModule::artifactId)
                .filter(Predicate.not("sdk-bom"::equals))
                .toList());
  }

  @Test
  void theBillOfMaterialsImportsTheOkHttpThatTheCoreIsBuiltWith() {
    String core = dependency(module("sdk-core").pom().getDependencies(), "okhttp-jvm").getVersion();
    Dependency imported =
        dependency(
            module("sdk-bom").pom().getDependencyManagement().getDependencies(), "okhttp-bom");
    assertThat(imported.getScope()).isEqualTo("import");
    assertThat(imported.getVersion()).isEqualTo(core);
  }

  @Test
  void theBillOfMaterialsHasTheOkioThatTheCoreIsBuiltWith() {
    Dependency core = dependency(module("sdk-core").pom().getDependencies(), "okio-jvm");
    List<Dependency> managed = module("sdk-bom").pom().getDependencyManagement().getDependencies();
    assertThat(dependency(managed, "okio-jvm").getVersion()).isEqualTo(core.getVersion());
    assertThat(dependency(managed, "okio").getVersion()).isEqualTo(core.getVersion());
  }

  @Test
  void nothingElseIsStaged() {
    assertThat(Staged.VERSION).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(Staged.modules()).isNotEmpty();
    assertThat(Staged.all())
        .allSatisfy(
            file ->
                assertThat(Staged.modules())
                    .anySatisfy(
                        module -> assertThat(file).startsWith(module.file("").getParent())));
  }

  private static StagedModule module(String artifactId) {
    return Staged.modules()
        .filter(module -> module.artifactId().equals(artifactId))
        .findAny()
        .orElseThrow();
  }

  private static Dependency dependency(List<Dependency> dependencies, String artifactId) {
    return dependencies.stream()
        .filter(dependency -> dependency.getArtifactId().equals(artifactId))
        .findAny()
        .orElseThrow();
  }
}
