package dev.customersdk.springboot.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.springboot.Contexts;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.actuate.health.CompositeHealthContributor;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@ExtendWith(EmulatorExtension.class)
class HealthTest {

  @Test
  void aLookIsOneSmallRead(KohortEmulator kohort) {
    kohort.addCustomers(3);

    on(kohort)
        .run(
            context ->
                assertThat(health(context.getBean(CompositeHealthContributor.class)))
                    .isEqualTo(Health.up().build()));

    kohort.verify().onlyDocumented();
    assertThat(kohort.requests()).hasSize(1);
    assertThat(kohort.requests().get(0).path()).isEqualTo("/customers");
    assertThat(kohort.requests().get(0).queryParameter("take")).hasValue("1");
  }

  @Test
  void aReadThatFailsIsNotTriedAgain(KohortEmulator kohort) {
    kohort.failNext(Fault.dropAfterReading(), Fault.serviceUnavailable());

    on(kohort)
        .run(
            context -> {
              CompositeHealthContributor all = context.getBean(CompositeHealthContributor.class);
              assertThat(health(all)).isEqualTo(Health.down().withDetail("failure", "IO").build());
              assertThat(health(all))
                  .isEqualTo(
                      Health.down()
                          .withDetail("failure", "ServerError")
                          .withDetail("status", 503)
                          .build());
            });

    assertThat(kohort.requestCount()).isEqualTo(2);
  }

  @Test
  void aKeyThatIsRefusedIsToldWithoutIt(KohortEmulator kohort) {
    on(kohort)
        .withPropertyValues("customersdk.kohort.api-key=wrong-key")
        .run(
            context ->
                assertThat(health(context.getBean(CompositeHealthContributor.class)).toString())
                    .contains("Unauthenticated", "401")
                    .doesNotContain("wrong-key"));
  }

  @Test
  void itIsOffUnlessAskedFor(KohortEmulator kohort) {
    unasked(kohort)
        .run(context -> assertThat(context).doesNotHaveBean(CompositeHealthContributor.class));
  }

  private static Health health(CompositeHealthContributor all) {
    HealthIndicator kohort = (HealthIndicator) all.getContributor("kohortClient");
    return kohort.health();
  }

  private static ApplicationContextRunner on(KohortEmulator kohort) {
    return unasked(kohort).withPropertyValues("management.health.customersdk.enabled=true");
  }

  private static ApplicationContextRunner unasked(KohortEmulator kohort) {
    return Contexts.with(
            "customersdk.kohort.api-key=" + kohort.apiKey(),
            "customersdk.kohort.base-url=" + kohort.baseUrl())
        .withConfiguration(
            AutoConfigurations.of(
                ClientHealthAutoConfiguration.class, Boot3HealthAutoConfiguration.class));
  }
}
