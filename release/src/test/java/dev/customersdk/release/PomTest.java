package dev.customersdk.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PomTest {

  private static final String MODULES = "dev.customersdk.release.Staged#modules";

  @ParameterizedTest
  @MethodSource(MODULES)
  void saysWhatCentralAsksFor(StagedModule module) {
    Model pom = module.pom();
    assertThat(pom.getGroupId()).isEqualTo("dev.customersdk");
    assertThat(pom.getArtifactId()).isEqualTo(module.artifactId());
    assertThat(pom.getVersion()).isEqualTo(Staged.VERSION);
    assertThat(pom.getName()).isNotBlank();
    assertThat(pom.getDescription()).isNotBlank();
    assertThat(pom.getUrl()).isEqualTo("https://customersdk.dev");
    assertThat(pom.getLicenses())
        .singleElement()
        .satisfies(licence -> assertThat(licence.getName()).isEqualTo("Apache-2.0"))
        .satisfies(licence -> assertThat(licence.getUrl()).startsWith("https://"));
    assertThat(pom.getDevelopers())
        .isNotEmpty()
        .allSatisfy(developer -> assertThat(developer.getName()).isNotBlank());
    assertThat(pom.getScm()).isNotNull();
    assertThat(pom.getScm().getConnection()).startsWith("scm:git:https://").endsWith("sdk.git");
    assertThat(pom.getScm().getDeveloperConnection()).isNotBlank();
    assertThat(pom.getScm().getUrl()).startsWith("https://").endsWith("/customer-sdk");
  }

  @ParameterizedTest
  @MethodSource(MODULES)
  void holdsNothingThatOnlyBuildsNeed(StagedModule module) {
    Model pom = module.pom();
    assertThat(pom.getParent()).isNull();
    assertThat(pom.getBuild()).isNull();
    assertThat(pom.getProperties()).isEmpty();
    assertThat(pom.getProfiles()).isEmpty();
    assertThat(pom.getModules()).isEmpty();
    assertThat(pom.getRepositories()).isEmpty();
    assertThat(pom.getPluginRepositories()).isEmpty();
    assertThat(pom.getDistributionManagement()).isNull();
    assertThat(module.pomText().replace("${project.version}", "")).doesNotContain("${", "SNAPSHOT");
  }

  @ParameterizedTest
  @MethodSource(MODULES)
  void needsReleasesOnly(StagedModule module) {
    Model pom = module.pom();
    DependencyManagement managed = pom.getDependencyManagement();
    assertThat(managed != null).isEqualTo(module.artifactId().equals("sdk-bom"));
    assertThat(managed == null ? pom.getDependencies() : managed.getDependencies())
        .isNotEmpty()
        .allSatisfy(PomTest::isRelease);
    assertThat(pom.getDependencies())
        .extracting(Dependency::getScope)
        .isSubsetOf("compile", "runtime");
  }

  @Test
  void whatAnApplicationBringsItselfIsOptional() {
    StagedModule starter =
        Staged.modules().filter(it -> it.artifactId().equals("sdk-spring-boot")).findAny().get();
    assertThat(starter.pom().getDependencies())
        .filteredOn(dependency -> !dependency.isOptional())
        .extracting(Dependency::getArtifactId)
        .containsExactlyInAnyOrder("sdk-core", "okhttp-jvm");
  }

  private static void isRelease(Dependency dependency) {
    assertThat(dependency.getVersion()).isNotBlank().doesNotContain("SNAPSHOT", "[", "(", ",");
    if (dependency.getGroupId().equals("dev.customersdk")) {
      assertThat(dependency.getVersion()).isIn(Staged.VERSION, "${project.version}");
      assertThat(Staged.modules().map(StagedModule::artifactId))
          .contains(dependency.getArtifactId());
    }
  }
}
