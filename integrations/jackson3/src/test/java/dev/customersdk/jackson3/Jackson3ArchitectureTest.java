package dev.customersdk.jackson3;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.customersdk.fixtures.ArchitectureContract;
import org.junit.jupiter.api.Test;

class Jackson3ArchitectureTest extends ArchitectureContract {

  Jackson3ArchitectureTest() {
    super(CustomerSdkModule.class);
  }

  @Test
  void knowsOfTheSdkOnlyItsVocabularyAndThatModelsHaveAText() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.customersdk..")
                .and(
                    resideOutsideOfPackages(
                        "dev.customersdk.jackson3",
                        "dev.customersdk.core",
                        "dev.customersdk.core.spi.json")))
        .check(classes());
  }

  @Test
  void usesNothingOfJackson2ButTheAnnotationsThatBothShare() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("com.fasterxml.jackson..")
                .and(resideOutsideOfPackages("com.fasterxml.jackson.annotation")))
        .check(classes());
  }
}
