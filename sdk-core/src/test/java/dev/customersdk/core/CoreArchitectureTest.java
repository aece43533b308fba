package dev.customersdk.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.ArchitectureContract;
import dev.customersdk.fixtures.Monitors;
import org.junit.jupiter.api.Test;

/** The rings: applications see the first, providers also the second, nobody the third. */
class CoreArchitectureTest extends ArchitectureContract {

  private static final String FIRST_RING = "dev.customersdk.core";
  private static final String SPI = "dev.customersdk.core.spi..";
  private static final String INTERNAL = "dev.customersdk.core.internal..";

  CoreArchitectureTest() {
    super(ApiCall.class);
  }

  @Test
  void theFirstRingKnowsNoOther() {
    noClasses()
        .that()
        .resideInAPackage(FIRST_RING)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SPI, INTERNAL)
        .check(classes());
  }

  /** Another generation of the JSON library must be able to come. */
  @Test
  void theFirstRingNamesNoJsonLibrary() {
    noClasses()
        .that()
        .resideInAPackage(FIRST_RING)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
        .check(classes());
  }

  @Test
  void theInnermostRingKnowsNoProviders() {
    noClasses()
        .that()
        .resideInAPackage(INTERNAL)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(SPI)
        .check(classes());
  }

  @Test
  void pinsNoVirtualThread() {
    assertThat(Monitors.in(main())).isEmpty();
  }
}
