package dev.customersdk.bucket4j;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.ArchitectureContract;
import dev.customersdk.fixtures.Monitors;
import org.junit.jupiter.api.Test;

class Bucket4jArchitectureTest extends ArchitectureContract {

  Bucket4jArchitectureTest() {
    super(SharedRateLimit.class);
  }

  @Test
  void usesOfTheCoreOnlyWhatApplicationsUse() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.customersdk..")
                .and(
                    resideOutsideOfPackages(
                        SharedRateLimit.class.getPackageName(), "dev.customersdk.core")))
        .check(classes());
  }

  @Test
  void pinsNoVirtualThread() {
    assertThat(Monitors.in(main())).isEmpty();
  }
}
