package dev.customersdk.micrometer;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.customersdk.fixtures.ArchitectureContract;
import org.junit.jupiter.api.Test;

class MicrometerArchitectureTest extends ArchitectureContract {

  MicrometerArchitectureTest() {
    super(ObservationCallListener.class);
  }

  @Test
  void usesOnlyWhatApplicationsUse() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.customersdk..")
                .and(resideOutsideOfPackages("dev.customersdk.micrometer", "dev.customersdk.core")))
        .check(classes());
  }
}
