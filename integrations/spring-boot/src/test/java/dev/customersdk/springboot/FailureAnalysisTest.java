package dev.customersdk.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.KohortClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is printed when an application cannot start. */
@ExtendWith(OutputCaptureExtension.class)
class FailureAnalysisTest {

  @Test
  void aMissingKeyIsNamed(CapturedOutput output) {
    start(Kohort.class);

    assertThat(output)
        .contains("There is no KohortClient, because customersdk.kohort.api-key is not set.")
        .contains("Set customersdk.kohort.api-key, or customersdk.kohort.accounts.<name>.api-key");
  }

  @Test
  void aVendorThatIsSwitchedOffIsNamed(CapturedOutput output) {
    start(Kohort.class, "--customersdk.kohort.enabled=false", "--customersdk.kohort.api-key=k");

    assertThat(output).contains("because customersdk.kohort.enabled is false.");
  }

  @Test
  void anAccountThatIsNotThereIsToldFromThoseThatAre(CapturedOutput output) {
    start(Emea.class, "--customersdk.kohort.api-key=k");

    assertThat(output)
        .contains("There is no such KohortClient as is asked for, only: kohortClient.")
        .contains("Set customersdk.kohort.accounts.<name>.api-key, and inject");
  }

  @Test
  void accountsAreListedWithTheirQualifiers(CapturedOutput output) {
    start(Emea.class, "--customersdk.kohort.accounts.apac.api-key=k");

    assertThat(output).contains("only: apacKohortClient (@Qualifier(\"apac\")).");
  }

  @Test
  void aKeyThatIsThereIsNotCalledMissing(CapturedOutput output) {
    start(
        Kohort.class,
        "--customersdk.kohort.api-key=k",
        "--spring.autoconfigure.exclude=" + KohortAutoConfiguration.class.getName());

    assertThat(output)
        .contains("required a bean of type 'dev.customersdk.kohort.KohortClient'")
        .doesNotContain("api-key is not set");
  }

  @Test
  void aPlaceholderWithoutAValueIsNamedAndNoOtherText(CapturedOutput output) {
    start(Kohort.class, "--customersdk.kohort.api-key=4711${KOHORT_API_KEY_OF_NOBODY}");

    assertThat(output)
        .contains("customersdk.kohort.api-key: the placeholder ${KOHORT_API_KEY_OF_NOBODY} has no")
        .doesNotContain("4711");
  }

  @Test
  void otherBeansAreLeftToSpring(CapturedOutput output) {
    start(Other.class);

    assertThat(output).contains("required a bean of type 'java.lang.Runnable'");
  }

  @Test
  void aSettingThatIsRefusedIsNamedWithItsClient(CapturedOutput output) {
    start(
        Kohort.class,
        "--customersdk.kohort.accounts.emea.api-key=k",
        "--customersdk.kohort.accounts.emea.timeout=-1s");

    assertThat(output)
        .contains("No client could be made of customersdk.kohort.accounts.emea.timeout: timeout:")
        .contains("Change customersdk.kohort.accounts.emea.timeout.");
  }

  @Test
  void aMissingBaseUrlIsNamed(CapturedOutput output) {
    start(Generic.class, "--customersdk.generic.api-key=k");

    assertThat(output).contains("customersdk.generic.*: no base URL");
  }

  @Test
  void aKeyThatIsRefusedIsNotPrinted(CapturedOutput output) {
    start(Kohort.class, "--customersdk.kohort.api-key=Bearer 4711-4712");

    assertThat(output)
        .contains("customersdk.kohort.api-key: API key: must not")
        .doesNotContain("4711");
  }

  private static void start(Class<?> configuration, String... arguments) {
    SpringApplication application = new SpringApplication(configuration, Clients.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    assertThatThrownBy(() -> application.run(arguments)).isNotNull();
  }

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    CustomerSdkAutoConfiguration.class,
    KohortAutoConfiguration.class,
    GenericAutoConfiguration.class
  })
  static class Clients {}

  @Configuration(proxyBeanMethods = false)
  static class Kohort {
    @Bean
    List<AutoCloseable> needy(KohortClient client) {
      return List.of(client);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Emea {
    @Bean
    List<AutoCloseable> needy(@Qualifier("emea") KohortClient client) {
      return List.of(client);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Generic {
    @Bean
    List<AutoCloseable> needy(GenericClient client) {
      return List.of(client);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Other {
    @Bean
    List<Runnable> needy(Runnable client) {
      return List.of(client);
    }
  }
}
