package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.springboot.test.CustomerSdkTest;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@CustomerSdkTest
@Import(SignUp.class)
class SignUpTest {

  @Autowired SignUp signUp;
  @Autowired KohortEmulator kohort;
  @Autowired ApplicationContext context;

  @Test
  void survivesABusyVendor() {
    kohort.failNext(Fault.tooManyRequests());

    String id = signUp.signUp("ada@example.com");

    assertThat(kohort.customerIds()).containsExactly(id);
  }

  @Test
  void nothingElseOfTheApplicationIsThere() {
    assertThat(kohort.customerCount()).isZero();
    assertThat(context.getBeanNamesForType(Shop.class)).isEmpty();
    assertThat(context.getBeanNamesForType(Regions.class)).isEmpty();
  }
}
