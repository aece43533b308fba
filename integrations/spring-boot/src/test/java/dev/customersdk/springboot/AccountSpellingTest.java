package dev.customersdk.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountSpellingTest {

  @Test
  void twoSpellingsOfOneAccountAreRefused() {
    Contexts.withVariables(Map.of("CUSTOMERSDK_KOHORT_ACCOUNTS_NORTHAMERICA_APIKEY", "k"))
        .withPropertyValues("customersdk.kohort.accounts.north-america.timeout=5s")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .hasMessageContaining("north-america")
                    .hasMessageContaining("name it northamerica everywhere"));
  }

  @Test
  void aNameWithoutHyphensIsOneAccount() {
    Contexts.withVariables(Map.of("CUSTOMERSDK_KOHORT_ACCOUNTS_NORTHAMERICA_APIKEY", "k"))
        .withPropertyValues("customersdk.kohort.accounts.northamerica.timeout=5s")
        .run(context -> assertThat(context).hasNotFailed().hasBean("northamericaKohortClient"));
  }
}
