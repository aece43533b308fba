package com.example;

import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.KohortEmulator;

public class FirstCall {
  public static void main(String[] args) {
    try (var vendor = KohortEmulator.start();
        var kohort = KohortClient.builder().baseUrl(vendor.baseUrl()).apiKey(vendor.apiKey()).build()) {
      var ada = CreateCustomerRequest.builder().emailAddress("ada@example.com").build();
      System.out.println(kohort.customers().create(ada).emailAddress().orElseThrow());
    }
  }
}
