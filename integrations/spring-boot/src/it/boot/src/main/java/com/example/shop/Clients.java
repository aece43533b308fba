package com.example.shop;

import dev.customersdk.kohort.KohortClient;
import dev.customersdk.springboot.ClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Clients {

  @Bean
  ClientCustomizer quotedMessages() {
    return (account, builder) -> {
      if (builder instanceof KohortClient.Builder && account.equals("emea")) {
        builder.quoteVendorMessages();
      }
    };
  }
}
