package dev.customersdk.springboot.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.KohortEmulator;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

@CustomerSdkTest
class SliceTest {

  @Autowired KohortClient client;
  @Autowired KohortEmulator kohort;

  @RepeatedTest(2)
  void eachTestBeginsWithAnEmptyEmulator() {
    assertThat(client.customers().list()).isEmpty();
    kohort.addCustomers(2);
    assertThat(client.customers().list()).hasSize(2);
  }
}
