package dev.customersdk.springboot.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.KohortEmulator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.TestContextManager;

/** Which clients there are in a test, and whom they speak to. */
class EmulatedPropertiesTest {

  @Test
  void anAccountWithDotsInItsNameSpeaksToTheEmulator() {
    ApplicationContext context = contextOf(Dots.class);

    context.getBean(KohortClient.class).customers().list().first();

    assertThat(context.getBean(KohortEmulator.class).requestCount()).isEqualTo(1);
  }

  @Test
  void aKeyThatIsEmptyMakesNoClientInTestsEither() {
    assertThat(contextOf(Empty.class).getBeanNamesForType(KohortClient.class))
        .containsExactly("emeaKohortClient");
  }

  @Test
  void aClientOfTheApplicationsOwnIsRefused() {
    assertThatThrownBy(() -> contextOf(Own.class))
        .rootCause()
        .hasMessageContaining("emulators cannot be put behind the bean mine");
  }

  private static ApplicationContext contextOf(Class<?> test) {
    return new TestContextManager(test).getTestContext().getApplicationContext();
  }

  @CustomerSdkTest(properties = "customersdk.kohort.accounts.[eu.west].api-key=k")
  static class Dots {}

  @CustomerSdkTest(
      properties = {
        "customersdk.kohort.api-key=",
        "customersdk.kohort.accounts.emea.api-key=${KEY_OF_NOBODY}",
        "customersdk.kohort.accounts.apac.api-key="
      })
  static class Empty {}

  @SpringBootTest(classes = OwnClient.class)
  @AutoConfigureEmulators
  static class Own {}

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class OwnClient {
    @Bean
    KohortClient mine() {
      return KohortClient.builder().apiKey("real").build();
    }
  }
}
