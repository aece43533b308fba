package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.kohort.KohortClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** How the application starts and ends. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

  @Test
  void whatIsMissingIsNamed(CapturedOutput output) {
    assertThatThrownBy(() -> start("--customersdk.kohort.enabled=false")).isNotNull();

    assertThat(output)
        .contains("There is no KohortClient, because customersdk.kohort.enabled is false.");
  }

  @Test
  void clientsAreClosedWithTheContext() {
    ConfigurableApplicationContext context = start();
    KohortClient kohort = context.getBean(KohortClient.class);
    context.close();

    assertThatIllegalStateException()
        .isThrownBy(() -> kohort.customers().get("1"))
        .withMessageContaining("closed");
  }

  private static ConfigurableApplicationContext start(String... arguments) {
    return new SpringApplicationBuilder(Shop.class)
        .web(WebApplicationType.NONE)
        .run(arguments);
  }
}
